// `npm run accuracy`: how much of the samples is guarded rightly, and what else the extension touches.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchForAll } from './browser.ts';
import { benignPages, plainPages, unseenPages } from './pages.ts';
import { mistakesOf, table } from './table.ts';
import { totalsBy, totalsOf } from './totals.ts';
import { isRightThroughout, type Visit, visit } from './visit.ts';

const { values: options, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    /** A query for all unseen pages, like `selected=x`. */
    switches: { type: 'string', default: '' },
    /** Fails where anything is wrong. */
    strict: { type: 'boolean', default: false },
  },
});

const all = [...unseenPages(options.switches), ...benignPages, ...plainPages];
const pages = only.length === 0 ? all : all.filter(({ id }) => only.includes(id));
const say = (text: string) => process.stdout.write(text);

const { extension, close } = await launchForAll();
const visits: Visit[] = [];
for (const sample of pages) {
  process.stderr.write(`${sample.kind} ${sample.id}\n`);
  const page = await extension.context.newPage();
  visits.push(await visit(extension, page, sample, { countsFrames: true }));
  await page.close();
}
await close();

const traits = ['kind', 'framework', 'editor', 'language', 'region'] as const;
const by = Object.fromEntries(traits.map((trait) => [trait, totalsBy(visits, trait)]));
mkdirSync('.output', { recursive: true });
writeFileSync(
  '.output/accuracy.json',
  `${JSON.stringify({ totals: totalsOf(visits), by, visits }, null, 1)}\n`,
);
say(table(visits));
say(visits.map(mistakesOf).join(''));
say(`
"Found" and "false hides" are told once where they are the same throughout, else after the load, after
everything was built anew, after lists were filled again, and after entries changed places and a text was
typed. "Frames": how long a subject was to be seen at first, after the second and after the third of them.
All numbers are in .output/accuracy.json.
`);
if (options.strict && !visits.every(isRightThroughout)) process.exitCode = 1;
