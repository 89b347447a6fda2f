/** Unit vectors on the screen, y downwards. */
const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
/** Tangent of 45 degrees: how far aside a link may lie and still count as lying in that direction. */
const CONE = 1;

/**
 * Makes a picture full of links one tab stop. Arrow keys move to the nearest link in that direction, Home and End to
 * the first and last, Enter follows, Escape leaves to `data-roving-exit`; the picture's line of text says where one is.
 */
export function rove(picture) {
  const links = [...picture.querySelectorAll('a[href]')];
  const says = document.getElementById(picture.dataset.rovingSays);
  let lane = null;

  function stopAt(link) {
    for (const other of links) {
      other.setAttribute('tabindex', other === link ? '0' : '-1');
    }
  }

  function say(link) {
    if (link && says) {
      says.textContent = link.getAttribute('aria-label');
    }
  }

  function next(link, key) {
    if (key === 'Home' || key === 'End') {
      return links.at(key === 'Home' ? 0 : -1);
    }
    const axis = DIRECTIONS[key][0] === 0 ? 'x' : 'y';
    if (lane?.axis !== axis || lane.link !== link) {
      lane = { axis, at: centre(link)[axis] };
    }
    lane.link = neighbour(link, links, DIRECTIONS[key]) ?? nearest(link, links, DIRECTIONS[key], lane) ?? link;
    return lane.link;
  }

  picture.addEventListener('keydown', event => {
    const link = event.target.closest('a[href]');
    if (event.key === 'Escape') {
      document.querySelector(picture.dataset.rovingExit)?.focus();
    } else if (link && (event.key in DIRECTIONS || event.key === 'Home' || event.key === 'End')) {
      event.preventDefault();
      next(link, event.key).focus();
    }
  });
  // Not on the picture itself: Chromium makes an svg that listens for focus a tab stop of its own.
  picture.parentElement.addEventListener('focusin', event => {
    const link = event.target.closest('a[href]');
    if (links.includes(link)) {
      stopAt(link);
      say(link);
    }
  });
  picture.addEventListener('pointerover', event => say(event.target.closest('a[href]')));
  stopAt(links[0]);
}

/**
 * Where links are joined by lines (`data-near` names those at the other ends by their `data-partner`), an arrow follows
 * the line that points most in its direction; where none does, it goes to what lies there.
 */
function neighbour(from, links, [dx, dy]) {
  const near = from.dataset.near?.split(' ') ?? [];
  const start = centre(from);
  return links.filter(link => near.includes(link.dataset.partner)).map(link => {
    const { x, y } = centre(link);
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    return { link, along, bearing: aside / along };
  }).filter(candidate => candidate.along > 2 && candidate.bearing <= CONE)
    .sort((one, other) => one.bearing - other.bearing)[0]?.link;
}

/**
 * Keeps to the lane in which the walk began, so that a way up through staggered rows does not drift aside. Where
 * nothing lies ahead within the cone, anything ahead will do, so that every link can be reached.
 */
function nearest(from, links, [dx, dy], lane) {
  const start = centre(from);
  const seen = links.filter(link => link !== from).map(link => {
    const { x, y } = centre(link);
    const along = (x - start.x) * dx + (y - start.y) * dy;
    const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
    const offLane = Math.abs((lane.axis === 'x' ? x : y) - lane.at);
    return { link, along, aside, cost: 2 * along + offLane };
  }).filter(candidate => candidate.along > 2);
  const ahead = seen.filter(candidate => candidate.aside <= candidate.along * CONE);
  return (ahead.length > 0 ? ahead : seen).sort((one, other) => one.cost - other.cost)[0]?.link;
}

function centre(element) {
  const box = (element.querySelector('[data-centre]') ?? element).getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
