/** Whoever opens a form that is all there is on the page can type at once; after an error the summary keeps the focus. */
const begin = document.querySelector('form[data-begin]');
if (begin && !document.querySelector('.govuk-error-summary')) {
  const field = begin.querySelector('input:not([type=hidden]):not([type=radio]):not([type=checkbox]), select, textarea');
  const first = begin.querySelector('input:not([type=hidden]), select, textarea');
  if (field && field === first) {
    field.focus({ preventScroll: true });
  }
}
