const PAUSE = 120;

/**
 * The command palette: a dialog with a combobox over the answers of the server.
 * Without scripts its buttons stay hidden and the search form does the finding.
 */
export function paletteOf(dialog) {
  if (!dialog) {
    return null;
  }
  const input = dialog.querySelector('[role="combobox"]');
  const list = dialog.querySelector('[role="listbox"]');
  const count = dialog.querySelector('[data-count]');
  let chosen = -1;
  let timer;
  let asking;

  function open() {
    if (!dialog.open) {
      dialog.showModal();
      input.select();
      ask();
    }
  }

  async function ask() {
    asking?.abort();
    asking = new AbortController();
    try {
      const address = `${dialog.dataset.palette}?q=${encodeURIComponent(input.value.trim())}`;
      const answer = await fetch(address, { headers: { Accept: 'application/json' }, signal: asking.signal });
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      show((await answer.json()).items);
    } catch (problem) {
      if (problem.name !== 'AbortError') {
        show([]);
        count.textContent = count.dataset.failed;
      }
    }
  }

  function show(items) {
    list.replaceChildren(...items.map(option));
    input.setAttribute('aria-expanded', String(items.length > 0));
    count.textContent = { 0: count.dataset.none, 1: count.dataset.one }[items.length]
      ?? count.dataset.many.replace('{0}', items.length);
    choose(items.length > 0 ? 0 : -1);
  }

  function choose(index) {
    chosen = index;
    [...list.children].forEach((entry, at) => entry.setAttribute('aria-selected', String(at === index)));
    const entry = list.children[index];
    if (entry) {
      input.setAttribute('aria-activedescendant', entry.id);
      entry.scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  }

  function go(entry) {
    dialog.close();
    location.assign(entry.dataset.href);
  }

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('keydown', event => {
    const many = list.children.length;
    if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(list.children[chosen]);
    } else if (many > 0 && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      choose((chosen + (event.key === 'ArrowDown' ? 1 : -1) + many) % many);
    }
  });
  list.addEventListener('click', event => {
    const entry = event.target.closest('[role="option"]');
    if (entry) {
      go(entry);
    }
  });
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());
  for (const button of document.querySelectorAll('[data-palette-open]')) {
    button.hidden = false;
    button.addEventListener('click', open);
  }
  return { open };
}

function option(item, index) {
  const entry = document.createElement('li');
  entry.id = `palette-option-${index}`;
  entry.setAttribute('role', 'option');
  entry.dataset.href = new URL(item.href, location.origin).pathname === item.href.split(/[?#]/)[0] ? item.href : '/';
  const title = document.createElement('span');
  title.textContent = item.title;
  const detail = document.createElement('span');
  detail.className = 'quiet';
  detail.textContent = item.detail ?? '';
  entry.append(title, detail);
  return entry;
}
