/*
 * What the pages gain when scripts run. Nothing here is needed to read or to save, and no visible word is written
 * here: texts come from the page's data attributes, which the server fills from the message bundles.
 */
import { copyable } from './copy.js';
import { follow } from './follow.js';
import { keepFormsCalm } from './forms.js';
import { filterable, foldMenus } from './menus.js';
import { paletteOf } from './palette.js';
import { rove } from './roving.js';
import { zoomable } from './zoom.js';

/** Which elements each part has already been given; one element may take several parts. */
const given = new Map([copyable, follow, rove, zoomable, filterable, focusableWhileItScrolls].map(part => [part, new WeakSet()]));

/** Brings the parts of a page to life; each part once. */
function enliven(root) {
  each(root, '[data-copy]', copyable);
  each(root, '[data-follow]', follow);
  each(root, '[data-roving]', rove);
  each(root, 'svg[data-zoom]', zoomable);
  each(root, '[data-filter]', filterable);
  each(root, '[data-scroll]', focusableWhileItScrolls);
}

function each(root, selector, part) {
  const found = [...root.querySelectorAll(selector)];
  if (root.matches?.(selector)) {
    found.unshift(root);
  }
  for (const element of found.filter(candidate => !given.get(part).has(candidate))) {
    given.get(part).add(element);
    part(element);
  }
}

/** A table that fits needs no tab stop of its own; one that scrolls does. */
function focusableWhileItScrolls(region) {
  new ResizeObserver(() => {
    const scrolls = region.scrollWidth > region.clientWidth || region.scrollHeight > region.clientHeight;
    region.tabIndex = scrolls ? 0 : -1;
  }).observe(region);
}

/** `/` goes to the search field and Ctrl+K opens the palette; `data-keys="off"` on the html element turns `/` off. */
function listenToKeys(palette) {
  const search = document.querySelector('[data-search]');
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k' && palette) {
      event.preventDefault();
      palette.open();
    } else if (event.key === '/' && search && !isTyping(event)) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  });
}

function isTyping(event) {
  const off = document.documentElement.dataset.keys === 'off';
  const busy = document.querySelector('dialog[open]') !== null;
  return off || busy || event.ctrlKey || event.metaKey || event.altKey
    || event.target.closest?.('input, textarea, select, [contenteditable]') !== null;
}

foldMenus();
keepFormsCalm();
listenToKeys(paletteOf(document.querySelector('dialog[data-palette]')));
enliven(document);
