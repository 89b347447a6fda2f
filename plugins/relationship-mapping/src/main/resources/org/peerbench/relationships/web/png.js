/** How many pixels of the file for one of the drawing, so that it is sharp in print. */
const SHARP = 2;

/** Makes a PNG from the picture's own file: drawn by the browser, so that nothing leaves it. */
export function savePng(button) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const svg = await (await fetch(button.dataset.png)).text();
    const picture = new Image();
    picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.naturalWidth * SHARP;
    canvas.height = picture.naturalHeight * SHARP;
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    const file = await new Promise(done => canvas.toBlob(done, 'image/png'));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  });
}
