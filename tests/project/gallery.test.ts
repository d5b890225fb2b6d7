import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builds, codeIn } from './built';

/** What only the page of all components has. */
const trace = 'data-component';
const development = '.output/chrome-mv3-dev';
const holders = (folder: string) =>
  codeIn(folder).flatMap(([path, code]) =>
    path.startsWith('gallery') || code.includes(trace) ? [path] : [],
  );

test.skipIf(!existsSync(development))(
  'the page of all components is built for those who work on them',
  () =>
    expect(holders(development)).toEqual(
      expect.arrayContaining(['gallery.html', expect.stringMatching(/^chunks\/gallery-.*\.js$/)]),
    ),
);

test.each(builds)('%s does not hold it', (folder) => expect(holders(folder)).toEqual([]));
