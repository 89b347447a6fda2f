/** A slider over the days on which something changed; it stops at them only, and nothing moves in between. */
export function slide(slider) {
  const input = slider.querySelector('input');
  const days = slider.dataset.days.split(' ');
  const said = slider.dataset.said.split('|');
  const shown = slider.parentElement.querySelector('.timeline__shown');
  slider.hidden = false;
  input.setAttribute('aria-valuetext', said[input.value]);
  input.addEventListener('input', () => {
    input.setAttribute('aria-valuetext', said[input.value]);
    shown.textContent = said[input.value];
  });
  input.addEventListener('change', () => {
    const address = new URL(slider.dataset.path, location.href);
    if (input.value !== input.max) {
      address.searchParams.set('asOf', days[input.value]);
    }
    location.assign(address);
  });
}
