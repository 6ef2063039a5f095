// What the sites of the demo share: "Sélectionner" buttons, formatting buttons, and "send" buttons that send nothing.

for (const button of document.querySelectorAll('[data-select]')) {
  button.addEventListener('click', () => {
    const range = document.createRange();
    range.selectNodeContents(document.getElementById(button.dataset.select));
    const selection = document.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    say(button, 'Sélectionné : appuyez sur Ctrl + C.');
  });
}

for (const button of document.querySelectorAll('[data-format]')) {
  // The caret must stay in the editor while the button is pressed.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => document.execCommand(button.dataset.format));
}

for (const form of document.querySelectorAll('form[data-sent]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    say(form, form.dataset.sent);
  });
}

const zone = document.querySelector('.zone');
if (zone) {
  const list = document.getElementById('files');
  const show = (files) => {
    list.replaceChildren(
      ...[...files].map((file) => Object.assign(document.createElement('li'), { textContent: file.name })),
    );
  };
  document.getElementById('file').addEventListener('change', (event) => show(event.target.files));
  zone.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('over');
    show(event.dataTransfer.files);
  });
}

function say(near, words) {
  near.closest('.card').querySelector('.status').textContent = words;
}
