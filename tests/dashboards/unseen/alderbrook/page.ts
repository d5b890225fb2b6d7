import { createPicker, drawPicker } from './picker-frame';
import { store } from './store';

/** The page around both frames; returns how to take it away. */
export function showPage(): () => void {
  const place = document.querySelector('#app') ?? document.body;
  place.innerHTML = `
    <header>
      <b>Alderbrook</b>
      <a href="#contacts" data-sample="other">Contacts</a>
      <a href="#deals" data-sample="other">Deals</a>
      <a href="#updates" data-sample="other" class="here">Updates</a>
      <span class="clock"></span>
    </header>
    <main>
      <h1>Send an update</h1>
      <div class="frames"></div>
      <div class="buttons">
        <span class="notice" role="status"></span>
        <button type="button" data-sample="other" value="Saved">Save draft</button>
        <button type="button" data-sample="other" value="Scheduled">Schedule</button>
        <button type="button" data-sample="other" value="Published" class="main">Publish</button>
      </div>
    </main>`;
  const picker = createPicker();
  const composer = document.createElement('iframe');
  composer.title = 'Update';
  composer.src = '/unseen/alderbrook/updates/editor';
  place.querySelector('.frames')?.append(composer, picker);
  for (const button of place.querySelectorAll('button'))
    button.addEventListener('click', () => store.change({ notice: button.value }));

  const draw = () => {
    const { ticks, notice, text } = store.read();
    place.querySelector('.clock')?.replaceChildren(`${ticks % 60} s since the last call`);
    place.querySelector('.notice')?.replaceChildren(notice || `${text.length} characters`);
    drawPicker(picker);
  };
  draw();
  return store.subscribe(draw);
}
