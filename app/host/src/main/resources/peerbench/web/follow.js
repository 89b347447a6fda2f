/** Work in the background: the page is asked again every two seconds until the work has ended. */
const PAUSE = 2000;

export function follow(element) {
  if (element.dataset.follow !== 'true') {
    return;
  }
  setTimeout(async () => {
    try {
      const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = answer.ok ? page.getElementById(element.id) : null;
      if (now && !element.contains(document.activeElement)) {
        element.innerHTML = now.innerHTML;
        element.dataset.follow = now.dataset.follow;
      }
    } finally {
      follow(element);
    }
  }, PAUSE);
}
