/** A network too large for single elements: drawn on a canvas, moved by d3; its table stands below. */
const CLOSEST = 12;
/** From this size of a mark on the screen on, names are written beside it. */
const NAMED = 2.2;

function loadD3() {
  return window.d3 ? Promise.resolve(window.d3) : new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = document.querySelector('meta[name="peerbench-d3"]').content;
    script.onload = () => resolve(window.d3);
    script.onerror = reject;
    document.head.append(script);
  });
}

/** The page's own colours, by name. */
function palette(element) {
  const style = getComputedStyle(element);
  return name => style.getPropertyValue(name).trim();
}

const SECTORS = {
  council: '--sector-1', commissioner: '--sector-2', voluntary: '--sector-1', housing: '--sector-6',
  'mental-health': '--sector-5', hospital: '--sector-3', community: '--sector-4', other: '--sector-6',
};

/** Outlines around the origin, as in the small map. */
const SHAPES = {
  council: 'M-9-9h18v18h-18z',
  commissioner: 'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0 -20 0z',
  hospital: 'M0-12.5l12.5 12.5l-12.5 12.5l-12.5-12.5z',
  community: 'M0-12l11.5 20h-23z',
  'mental-health': 'M-11.5 0l5.75-10h11.5l5.75 10l-5.75 10h-11.5z',
  housing: 'M-10 10v-11l10-10l10 10v11z',
  voluntary: 'M-8.5 0a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0z',
  other: 'M-4-10.5h8v6.5h6.5v8h-6.5v6.5h-8v-6.5h-6.5v-8h6.5z',
};

export async function drawLarge(figure) {
  const canvas = figure.querySelector('canvas');
  const says = document.getElementById(figure.dataset.says);
  const [d3, drawing] = await Promise.all([
    loadD3(), fetch(figure.dataset.largeMap, { headers: { Accept: 'application/json' } }).then(answer => answer.json()),
  ]);
  const named = palette(figure);
  const shapes = Object.fromEntries(Object.entries(SHAPES).map(([name, path]) => [name, new Path2D(path)]));
  const { partners, ties, width, height } = drawing;
  const tree = d3.quadtree(partners, partner => partner.x, partner => partner.y);
  const near = partners.map(() => []);
  ties.forEach(tie => {
    near[tie.from].push(tie);
    near[tie.to].push(tie);
  });
  const lines = { CONFIRMED: new Path2D(), ONE_SIDED: new Path2D() };
  ties.forEach(tie => trace(lines[tie.status], tie));
  let transform = d3.zoomIdentity;
  let chosen = -1;
  let waiting = false;

  function trace(path, tie) {
    path.moveTo(partners[tie.from].x, partners[tie.from].y);
    path.lineTo(partners[tie.to].x, partners[tie.to].y);
  }

  function soon() {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(draw);
    }
  }

  function draw() {
    const begun = performance.now();
    waiting = false;
    const dense = devicePixelRatio || 1;
    const box = canvas.getBoundingClientRect();
    if (canvas.width !== Math.round(box.width * dense)) {
      canvas.width = Math.round(box.width * dense);
      canvas.height = Math.round(box.width * height / width * dense);
    }
    const scale = canvas.width / width;
    const context = canvas.getContext('2d');
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = named('--paper');
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale * transform.k, 0, 0, scale * transform.k, scale * transform.x, scale * transform.y);
    context.lineWidth = 0.8 / Math.sqrt(transform.k);
    context.globalAlpha = chosen < 0 ? 0.35 : 0.08;
    context.strokeStyle = named('--tie');
    context.stroke(lines.CONFIRMED);
    context.strokeStyle = named('--tie-one-sided');
    context.setLineDash([4, 3]);
    context.stroke(lines.ONE_SIDED);
    context.setLineDash([]);
    context.globalAlpha = 1;
    if (chosen >= 0) {
      drawChosen(context);
    }
    const size = Math.min(1, 0.42 / Math.sqrt(transform.k));
    partners.forEach(partner => mark(context, partner, size));
    if (chosen >= 0) {
      ring(context, partners[chosen], size);
    }
    names(context, scale);
    canvas.dataset.drawn = Math.round(performance.now() - begun);
  }

  function drawChosen(context) {
    const path = new Path2D();
    near[chosen].forEach(tie => trace(path, tie));
    context.strokeStyle = named('--ink');
    context.lineWidth = 1.6 / Math.sqrt(transform.k);
    context.stroke(path);
  }

  function mark(context, partner, size) {
    context.save();
    context.translate(partner.x, partner.y);
    context.scale(size, size);
    context.fillStyle = partner.sector === 'voluntary' ? named('--paper') : named(SECTORS[partner.sector]);
    context.strokeStyle = partner.sector === 'voluntary' ? named('--sector-1') : named('--paper');
    context.lineWidth = partner.sector === 'voluntary' ? 5 : 2;
    context.fill(shapes[partner.sector]);
    context.stroke(shapes[partner.sector]);
    context.restore();
  }

  function ring(context, partner, size) {
    context.beginPath();
    context.arc(partner.x, partner.y, 17 * size, 0, 2 * Math.PI);
    context.strokeStyle = named('--ink');
    context.lineWidth = 5 * size;
    context.stroke();
    context.strokeStyle = named('--focus');
    context.lineWidth = 3 * size;
    context.stroke();
  }

  /** Names of the chosen and those around it, and of all that are in sight when they are few. */
  function names(context, scale) {
    const [left, top] = transform.invert([0, 0]);
    const [right, bottom] = transform.invert([width, height]);
    const sight = transform.k < NAMED ? [] : partners.filter(partner =>
      partner.x > left && partner.x < right && partner.y > top && partner.y < bottom);
    const around = chosen < 0 ? [] : [partners[chosen], ...near[chosen].slice(0, 30).map(tie =>
      partners[partners[tie.from] === partners[chosen] ? tie.to : tie.from])];
    const size = 12.5 * (devicePixelRatio || 1) / (scale * transform.k);
    context.font = `${size}px Arial, sans-serif`;
    context.textBaseline = 'middle';
    for (const partner of new Set([...around, ...(sight.length <= 120 ? sight : [])])) {
      const wide = context.measureText(partner.label).width;
      const x = partner.x + size * 0.8;
      context.fillStyle = named('--paper');
      context.globalAlpha = 0.85;
      context.fillRect(x - 2 / transform.k, partner.y - size * 0.6, wide + 4 / transform.k, size * 1.2);
      context.globalAlpha = 1;
      context.fillStyle = named('--ink');
      context.fillText(partner.label, x, partner.y);
    }
  }

  function choose(index) {
    chosen = index;
    if (index >= 0) {
      says.textContent = partners[index].says;
    }
    soon();
  }

  function at(event) {
    const scale = canvas.getBoundingClientRect().width / width;
    const [x, y] = transform.invert(d3.pointer(event, canvas).map(value => value / scale));
    const found = tree.find(x, y, 14 / (scale * transform.k));
    return found ? partners.indexOf(found) : -1;
  }

  const zoom = d3.zoom()
    .scaleExtent([1, CLOSEST])
    .filter(event => event.type !== 'wheel' || event.ctrlKey)
    .on('zoom', event => {
      const scale = canvas.getBoundingClientRect().width / width;
      const moved = event.transform;
      transform = d3.zoomIdentity.translate(moved.x / scale, moved.y / scale).scale(moved.k);
      soon();
    });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const picture = d3.select(canvas).call(zoom).on('dblclick.zoom', null);
  const tools = figure.querySelector('[data-zoom-large]');
  tools.hidden = false;
  tools.addEventListener('click', event => {
    const by = Number(event.target.closest('[data-by]')?.dataset.by ?? NaN);
    if (!Number.isNaN(by)) {
      const moved = picture.transition().duration(calm ? 0 : 200);
      moved.call(by === 0 ? zoom.transform : zoom.scaleBy, by === 0 ? d3.zoomIdentity : by);
    }
  });

  canvas.addEventListener('pointermove', event => {
    const found = at(event);
    canvas.style.cursor = found < 0 ? 'grab' : 'pointer';
    if (found >= 0 && found !== chosen) {
      choose(found);
    }
  });
  canvas.addEventListener('click', event => {
    const found = at(event);
    if (found >= 0) {
      location.assign(event.shiftKey ? partners[found].only : partners[found].path);
    }
  });
  canvas.addEventListener('keydown', event => walk(event));
  canvas.addEventListener('focus', () => chosen < 0 && choose(0));
  canvas.addEventListener('blur', () => choose(-1));

  /** Arrows follow the links, Home and End go to the first and last, Enter opens, F shows it alone, Escape leaves. */
  function walk(event) {
    const direction = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[event.key];
    if (event.key === 'Home' || event.key === 'End') {
      choose(event.key === 'Home' ? 0 : partners.length - 1);
    } else if (direction) {
      choose(next(direction));
    } else if (event.key === 'Enter') {
      location.assign(partners[chosen].path);
    } else if (event.key === 'Escape') {
      document.querySelector(figure.dataset.exit)?.focus();
    } else if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      location.assign(partners[chosen].only);
    } else {
      return;
    }
    event.preventDefault();
  }

  function next([dx, dy]) {
    const from = partners[chosen];
    const ahead = indices => indices.map(index => {
      const along = (partners[index].x - from.x) * dx + (partners[index].y - from.y) * dy;
      const aside = Math.abs((partners[index].x - from.x) * dy) + Math.abs((partners[index].y - from.y) * dx);
      return { index, along, aside };
    }).filter(candidate => candidate.along > 0.5 && candidate.aside <= candidate.along);
    const linked = ahead(near[chosen].map(tie => tie.from === chosen ? tie.to : tie.from))
      .sort((one, other) => one.aside / one.along - other.aside / other.along);
    const any = linked.length > 0 ? linked : ahead(partners.map((partner, index) => index))
      .sort((one, other) => one.along + one.aside - other.along - other.aside);
    return any[0]?.index ?? chosen;
  }

  new ResizeObserver(soon).observe(canvas);
  figure.dataset.ready = partners.length;
  soon();
}
