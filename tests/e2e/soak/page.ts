import { bundleScript } from '../../bench/race/bundle.ts';
import { answer } from '../../dashboards/serve.ts';

/** The same page where the extension guards it, and where it is not. */
export const addresses = {
  bare: 'https://storm.example/legacy/storm',
  guarded: 'https://ui.ads.microsoft.com/legacy/storm',
} as const;

const style = `<style>
  body { margin: 16px }
  .panel { contain: content; inline-size: 420px; block-size: 300px; margin: 16px; padding: 16px; border: 1px solid #bbb }
  .panel textarea { inline-size: 100%; block-size: 40px }
  .feed { contain: strict; block-size: 300px; inline-size: 420px; overflow: hidden }
  .card { contain: strict; block-size: 120px; content-visibility: auto }
  .tip { contain: strict; block-size: 1px }
  iframe { border: 0; inline-size: 480px; block-size: 700px }
</style>`;

const page = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Posts</title>${style}<body>${body}</body></html>`;

const main = page(`<div id="more"></div><iframe src="/legacy/storm/frame"></iframe>
<script src="/legacy/storm/storm.js"></script>
<script>addEventListener('load', () => storm.build(document.querySelector('iframe')))</script>`);

interface Answer {
  readonly body: string;
  readonly contentType: string;
}
const pages: Record<string, Answer> = {
  '': { body: main, contentType: 'text/html' },
  '/frame': { body: page(''), contentType: 'text/html' },
};

/** What the storm's hosts answer; sample pages answer everything else. */
export async function stormAnswers() {
  const { code } = await bundleScript(import.meta.resolve('./in-page/storm.ts'), 'storm');
  const all: Record<string, Answer> = {
    ...pages,
    '/storm.js': { body: code, contentType: 'text/javascript' },
  };
  return (url: string) => {
    const base = Object.values(addresses).find((address) => url.startsWith(address));
    if (!base) return answer(url);
    const found = all[url.slice(base.length)];
    return found && { ...found, status: 200 };
  };
}
