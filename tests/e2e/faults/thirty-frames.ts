/** A dashboard whose posts stand in thirty frames. */
export const framesAddress = 'https://ui.ads.microsoft.com/legacy/thirty';
export const FRAMES = 30;

const frame = (at: number) => `<!doctype html><html lang="en"><title>Post ${at}</title>
  <section role="dialog" aria-label="Post ${at}">
    <ul>${['Twitter', 'LinkedIn', 'Facebook']
      .map((name) => `<li><label><input type="checkbox" value="${name}"> ${name}</label></li>`)
      .join('')}</ul>
    <textarea aria-label="Text"></textarea>
    <button type="submit">Publish</button>
  </section>`;

const top = `<!doctype html><html lang="en"><title>Posts</title><h1>Posts</h1>
  <button id="own">Not pressed</button>
  <script>own.onclick = () => { own.textContent = 'Pressed'; };</script>
  ${Array.from({ length: FRAMES }, (_, at) => `<iframe src="/legacy/thirty/${at}" width="480" height="420"></iframe>`).join('')}`;

/** What the dashboard answers to `url`. */
export function thirtyFrames(url: string): string {
  const at = /\/thirty\/(\d+)$/.exec(url)?.[1];
  return at === undefined ? top : frame(Number(at));
}
