// A rich editor that takes the paste into its own hands, as real chat services do: it reads the clipboard of the
// event, keeps the plain text, and writes it paragraph by paragraph so that Ctrl + Z still works.

const editor = document.getElementById('message');
const thread = document.getElementById('thread');

editor.addEventListener('paste', (event) => {
  event.preventDefault();
  const lines = event.clipboardData.getData('text/plain').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
});

editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});

document.getElementById('send').addEventListener('click', send);

function send() {
  const text = editor.innerText.trim();
  if (text === '') return;
  const item = document.createElement('li');
  const author = Object.assign(document.createElement('strong'), { textContent: 'Vous' });
  item.append(author, text);
  thread.append(item);
  editor.replaceChildren();
  editor.focus();
}
