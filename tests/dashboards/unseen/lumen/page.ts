import { store } from './store';

const entries = ['Overview', 'Share', 'Media', 'Team'];

/** Writes the page once; afterwards only the counter and the copy of the text change. */
export function mountPage(): () => void {
  const place = document.querySelector('#app');
  if (!place) return () => {};
  place.innerHTML = `
    <header>
      <b>lumen</b>
      ${entries.map((entry) => `<a href="#${entry}" data-sample="other">${entry}</a>`).join('')}
      <small class="count"></small>
    </header>
    <main>
      <div class="panel">
        <div class="panel-head">
          <h1>Share an update</h1>
          <button type="button" class="close" data-sample="other">X</button>
        </div>
        <p class="label">Share to</p>
        <lumen-channels></lumen-channels>
        <p class="label"><label for="update">Your update</label></p>
        <textarea id="update" rows="6" data-sample="other">Lights on at six! (Seen on Twitter first.)</textarea>
        <div class="foot">
          <button type="button" data-sample="other">Save as draft</button>
          <button type="button" data-sample="other">Schedule</button>
          <button type="button" class="main" data-sample="other">Share now</button>
        </div>
      </div>
      <div class="panel" data-sample="other">
        <p class="label">Preview</p>
        <p class="copy"></p>
      </div>
    </main>
    <footer>
      © Lumen Festival ·
      <a href="https://x.com/lumen" data-sample="other">Follow us on X</a> ·
      <a href="https://www.instagram.com/lumen" data-sample="other">Instagram</a>
    </footer>`;
  const text = place.querySelector('textarea');
  const show = () => {
    place.querySelector('.count')?.replaceChildren(`${store.read().ticks} saves`);
    place.querySelector('.copy')?.replaceChildren(text?.value ?? '');
  };
  show();
  text?.addEventListener('input', show);
  const stop = store.subscribe(show);
  return () => {
    stop();
    place.replaceChildren();
  };
}
