/**
 * What goes on elsewhere: the page is asked again, every two seconds or as many as `data-pause` says, until it says that
 * it is over. Nothing is asked while nobody looks, and nothing is replaced in which somebody works.
 */
const PAUSE = 2;

export function follow(element) {
  if (element.dataset.follow !== 'true') {
    return;
  }
  setTimeout(async () => {
    try {
      if (!document.hidden) {
        await replace(element);
      }
    } finally {
      follow(element);
    }
  }, (Number(element.dataset.pause) || PAUSE) * 1000);
}

async function replace(element) {
  const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const now = answer.ok ? page.getElementById(element.id) : null;
  if (now && !element.contains(document.activeElement) && element.innerHTML !== now.innerHTML) {
    element.innerHTML = now.innerHTML;
    element.dataset.follow = now.dataset.follow;
  }
}
