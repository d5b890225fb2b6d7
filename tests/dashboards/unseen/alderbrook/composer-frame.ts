/** What the frame with the editor shows: it has an address of its own below the page's. */
export function showComposer(): void {
  document.body.className = 'writing';
  document.body.innerHTML = `
    <div class="tools">
      <button type="button" data-command="bold"><b>B</b></button>
      <button type="button" data-command="italic"><i>I</i></button>
      <button type="button" data-command="insertUnorderedList">•</button>
    </div>
    <div class="editor" contenteditable="true" role="textbox" aria-multiline="true"
      aria-label="Your update" data-sample="other"></div>`;
  const editor = document.querySelector<HTMLElement>('.editor');
  editor?.addEventListener('input', () => {
    parent.postMessage({ kind: 'text', text: editor.innerText }, location.origin);
  });
  for (const tool of document.querySelectorAll<HTMLElement>('.tools button'))
    tool.addEventListener('click', () => document.execCommand(tool.dataset.command ?? ''));
}
