/** Closes a header menu on Escape, on a press elsewhere and when the focus leaves it. */
export function foldMenus() {
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' ? event.target.closest?.('details.menu[open]') : null;
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  for (const kind of ['pointerdown', 'focusin']) {
    document.addEventListener(kind, event => {
      for (const menu of document.querySelectorAll('details.menu[open]')) {
        menu.open = menu.contains(event.target);
      }
    });
  }
  showNavigationInOlderBrowsers();
}

/** The style sheet shows the folded navigation on wide screens where the browser lets it; elsewhere it is opened here. */
function showNavigationInOlderBrowsers() {
  const side = document.querySelector('details.side');
  const shownByStyle = CSS.supports('selector(details::details-content)');
  if (side && !shownByStyle && matchMedia('(min-width: 900px)').matches) {
    side.open = true;
  }
}

/** A list with a box above it that keeps only what contains the typed words; Enter follows the first of them. */
export function filterable(box) {
  const input = box.querySelector('[data-filter-input]');
  const entries = [...box.querySelectorAll('[data-filter-list] > li')];
  input.closest('[hidden]')?.removeAttribute('hidden');
  input.addEventListener('input', () => {
    const words = plain(input.value).split(' ');
    for (const entry of entries) {
      entry.hidden = !words.every(word => plain(entry.textContent).includes(word));
    }
  });
  input.addEventListener('keydown', event => {
    const first = entries.find(entry => !entry.hidden)?.querySelector('a');
    if (event.key === 'Enter') {
      event.preventDefault();
      first?.click();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      first?.focus();
    }
  });
  box.closest('details')?.addEventListener('toggle', event => event.target.open && input.focus());
}

function plain(text) {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ').trim();
}
