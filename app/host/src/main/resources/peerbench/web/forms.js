const TWICE = 1500;

/** Puts the reader at the list of errors after a failed save, and lets an impatient second click do nothing. */
export function keepFormsCalm() {
  document.querySelector('.govuk-error-summary')?.focus();
  const sent = new WeakMap();
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post') {
      return;
    }
    if (event.timeStamp - (sent.get(form) ?? -TWICE) < TWICE) {
      event.preventDefault();
    } else {
      sent.set(form, event.timeStamp);
    }
  });
}
