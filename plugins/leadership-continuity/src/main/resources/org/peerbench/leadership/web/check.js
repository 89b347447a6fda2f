/** One button below the list ticks all that was read; a second press takes the ticks out again. */
for (const form of document.querySelectorAll('[data-check]')) {
  const all = form.querySelector('[data-all]');
  if (all) {
    all.hidden = false;
    all.querySelector('button').addEventListener('click', () => {
      const boxes = [...form.querySelectorAll('input[name=still]')];
      const tick = boxes.some((box) => !box.checked);
      boxes.forEach((box) => { box.checked = tick; });
    });
  }
}
