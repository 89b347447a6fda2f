/**
 * What a change would do is shown beside the round instead of on a page of its own, where there is room for both. The
 * links lead to that page; nothing is done before its form is sent.
 */
const WIDE = matchMedia('(min-width: 900px)');

for (const link of document.querySelectorAll('a[data-ask]')) {
  link.addEventListener('click', event => {
    if (WIDE.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      show(link).catch(() => location.assign(link.href));
    }
  });
}

async function show(link) {
  const answer = await fetch(link.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const consequence = page.getElementById('consequence');
  if (!answer.ok || !consequence) throw new Error(String(answer.status));
  const card = document.querySelector('[data-answer]');
  const [title, body] = card.children;
  title.textContent = page.querySelector('h1').textContent;
  consequence.querySelectorAll('h2').forEach(heading => heading.replaceWith(lower(heading)));
  body.replaceChildren(...consequence.childNodes);
  body.querySelector('[data-leave]').addEventListener('click', event => {
    event.preventDefault();
    card.hidden = true;
    link.focus();
  });
  card.hidden = false;
  title.focus();
}

function lower(heading) {
  const lowered = document.createElement('h3');
  lowered.append(...heading.childNodes);
  return lowered;
}
