/*
 * What the relationship map gains when scripts run: links of one partner stand out, one key shows it alone, the picture
 * can be saved as PNG, and time has a slider. All of it can be done without; no visible word is written here.
 */
import { drawLarge } from './relationship-mapping-large.js';
import { savePng } from './relationship-mapping-png.js';
import { slide } from './relationship-mapping-time.js';

/** Lines and partners that do not touch the one that is pointed at or focused step back. */
function standOut(svg) {
  const marks = [...svg.querySelectorAll('[data-partner]')];
  const ties = [...svg.querySelectorAll('[data-from]')];

  function show(mark) {
    const id = mark?.dataset.partner;
    const near = new Set(mark ? [id, ...(mark.dataset.near ?? '').split(' ')] : []);
    svg.classList.toggle('has-chosen', Boolean(mark));
    marks.forEach(other => other.classList.toggle('is-near', near.has(other.dataset.partner)));
    ties.forEach(tie => tie.classList.toggle('is-near', tie.dataset.from === id || tie.dataset.to === id));
  }

  const markOf = event => event.target.closest?.('[data-partner]');
  svg.addEventListener('pointerover', event => show(markOf(event)));
  svg.addEventListener('pointerleave', () => show(svg.querySelector('[data-partner]:focus-visible')));
  svg.parentElement.addEventListener('focusin', event => show(markOf(event)));
  svg.parentElement.addEventListener('focusout', () => show(null));
}

/** F on a partner, or Shift and a click, shows it alone with those around it. */
function focusByKey(svg) {
  const alone = mark => mark.dataset.only && location.assign(mark.dataset.only);
  svg.addEventListener('keydown', event => {
    const mark = event.target.closest('[data-only]');
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (mark && plain && event.key.toLowerCase() === 'f') {
      event.preventDefault();
      alone(mark);
    }
  });
  svg.addEventListener('click', event => {
    const mark = event.target.closest('[data-only]');
    if (mark && event.shiftKey) {
      event.preventDefault();
      alone(mark);
    }
  });
}

function each(selector, part) {
  document.querySelectorAll(selector).forEach(part);
}

each('svg.relationship-map[data-roving]', standOut);
each('svg.relationship-map[data-roving]', focusByKey);
each('[data-png]', savePng);
each('[data-days]', slide);
each('[data-large-map]', drawLarge);
