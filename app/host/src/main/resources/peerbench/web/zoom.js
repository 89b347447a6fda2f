const CLOSEST = 6;
let loading;

/** d3 is large and few visits zoom, so it is fetched when somebody first comes near a picture that can. */
function loadD3() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = document.querySelector('meta[name="peerbench-d3"]').content;
    script.onload = () => resolve(window.d3);
    script.onerror = reject;
    document.head.append(script);
  });
  return loading;
}

/**
 * Lets a picture be enlarged and moved: by its buttons, by pinching, or by Ctrl and wheel (the bare wheel stays the
 * page's). Buttons carry `data-zoom-by`, a factor; 0 shows the whole picture again.
 */
export function zoomable(svg) {
  const figure = svg.closest('figure');
  const tools = figure.querySelector('[data-zoom-tools]');
  let behaviour;

  if (!tools) {
    return; // a picture shown small, beside other things, has no buttons and stays as it is
  }

  function prepare() {
    behaviour ??= loadD3().then(d3 => zoomBehaviour(d3, svg));
    return behaviour;
  }

  tools.hidden = false;
  tools.addEventListener('click', async event => {
    const button = event.target.closest('[data-zoom-by]');
    if (button) {
      (await prepare()).by(Number(button.dataset.zoomBy));
    }
  });
  figure.addEventListener('focusin', async event => {
    if (svg.contains(event.target) && svg.classList.contains('is-zoomed')) {
      (await prepare()).reveal(event.target);
    }
  });
  for (const kind of ['pointerenter', 'touchstart']) {
    svg.addEventListener(kind, prepare, { once: true, passive: true });
  }
}

function zoomBehaviour(d3, svg) {
  const layer = svg.querySelector('[data-zoom-layer]');
  const { x, y, width, height } = svg.viewBox.baseVal;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const picture = d3.select(svg);
  const zoom = d3.zoom()
    .scaleExtent([1, CLOSEST])
    .translateExtent([[x, y], [x + width, y + height]])
    .filter(event => meansToZoom(event, svg))
    .on('zoom', ({ transform }) => {
      layer.setAttribute('transform', transform);
      svg.classList.toggle('is-zoomed', transform.k > 1);
    });
  const moved = () => picture.transition().duration(calm ? 0 : 200);
  picture.call(zoom).on('dblclick.zoom', null);
  return {
    by: factor => moved().call(factor === 0 ? zoom.transform : zoom.scaleBy, factor === 0 ? d3.zoomIdentity : factor),
    reveal(link) {
      const frame = svg.getBoundingClientRect();
      const box = link.getBoundingClientRect();
      const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      if (!inside) {
        const at = d3.zoomTransform(svg).invert(
          d3.pointer({ clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 }, svg));
        picture.call(zoom.translateTo, ...at);
      }
    },
  };
}

function meansToZoom(event, svg) {
  if (event.type === 'wheel') {
    return event.ctrlKey;
  }
  const twoFingers = event.touches?.length > 1;
  return twoFingers || (svg.classList.contains('is-zoomed') && !event.button);
}
