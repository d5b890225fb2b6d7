// `npm run new:platform <id>`: a data file and a sample page to fill in; the linter leads the rest.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { availabilityFolder } from './read-list';
import { samplePage, skeleton } from './skeleton';

const [id = ''] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const data = join('assets/availability/platforms', `${id}.json`);
const page = join('tests/dashboards', id, 'index.html');

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
  fail('Name the platform in lower case letters, digits and hyphens: npm run new:platform my-tool');
for (const file of [data, page])
  if (existsSync(join(root, file))) fail(`${file} is there already.`);

const { date } = JSON.parse(readFileSync(join(availabilityFolder, 'list.json'), 'utf8')) as {
  date: string;
};
mkdirSync(join(root, 'tests/dashboards', id), { recursive: true });
writeFileSync(join(root, data), `${JSON.stringify(skeleton(id, date), null, 2)}\n`);
writeFileSync(join(root, page), samplePage(id));
process.stdout.write(`${data}
${page}
Fill in both, then ask: npm run list:check
`);
