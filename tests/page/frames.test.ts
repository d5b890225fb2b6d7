// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { documentIn } from '@/utils/page/frames';
import { openLexicon } from '@/utils/page/lexicon';
import { holdsSubmit } from '@/utils/page/outer';

const lexicon = openLexicon(realLexicon);

/** A document that shows `html`. */
function documentOf(html: string): Document {
  const inside = document.implementation.createHTMLDocument();
  inside.body.innerHTML = html;
  return inside;
}

/** A frame in which the browser lets us see `inside`, or which it keeps from us. */
function frameOf(inside: Document | null | Error, source?: string): Element {
  const frame = document.createElement('iframe');
  if (source !== undefined) frame.setAttribute('srcdoc', source);
  Object.defineProperty(frame, 'contentDocument', {
    get: () => {
      if (inside instanceof Error) throw inside;
      return inside;
    },
  });
  return frame;
}

const textIn = (frame: Element) => documentIn(frame)?.body.textContent ?? null;

/** [what, frame, what is in it] */
test.each([
  ['what a frame shows', frameOf(documentOf('<p>shown</p>'), '<p>source</p>'), 'shown'],
  ['what an empty frame is about to show', frameOf(documentOf(''), '<p>source</p>'), 'source'],
  ['an empty frame without a source', frameOf(documentOf('')), ''],
  ['a source that is very long', frameOf(documentOf(''), `<p>${'a'.repeat(50_000)}</p>`), ''],
  ['a frame of another origin', frameOf(null, '<p>source</p>'), null],
  ['a frame that must not be asked', frameOf(new Error('refused')), null],
])('%s', (_, frame, expected) => {
  expect(textIn(frame)).toBe(expected);
});

test('nothing in a source runs or is asked for', () => {
  const frame = frameOf(documentOf(''), '<script>globalThis.ran = true</script><p>a</p>');
  documentIn(frame);
  expect(globalThis).not.toHaveProperty('ran');
});

/** [what, markup in a frame, whether it publishes] */
test.each([
  ['a button that publishes', '<button>Publish</button>', true],
  ['a button in another language', '<button>Jetzt planen</button>', true],
  ['another button', '<button>Upload image</button>', false],
  ['nothing', '', false],
])('%s in a frame', (_, html, expected) => {
  expect(holdsSubmit(frameOf(documentOf(html)), lexicon)).toBe(expected);
});

test('a frame in a frame counts', () => {
  const outer = documentOf('<div></div>');
  outer.body.firstElementChild?.append(frameOf(documentOf('<button>Publish</button>')));
  expect(holdsSubmit(frameOf(outer), lexicon)).toBe(true);
});
