/**
 * A button that copies what stands in a field (`data-copy` is the field's id). It shows itself only where the browser lets
 * pages copy; the element after it says that it is done.
 */
export function copyable(button) {
  const field = document.getElementById(button.dataset.copy);
  if (!navigator.clipboard || !field) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(() => {
      button.nextElementSibling.textContent = button.dataset.copied;
    }, () => field.focus());
  });
}
