// Third part of `npm run bench`: what the engine and the built extension cost a page, beside others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runExtensions } from './extensions/run.ts';
import { goalsOfExtensions, goalsOfRace, isMet } from './goals.ts';
import { runRace } from './race/run.ts';
import {
  bundleTable,
  extensionsTable,
  goalTable,
  raceTable,
  scriptsTable,
  sizeTable,
} from './tables.ts';

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    /** How often each engine and each extension runs. */
    'race-rounds': { type: 'string', default: '5' },
    'extension-rounds': { type: 'string', default: '3' },
    'idle-minute': { type: 'boolean', default: true },
    /** Fails where a goal is missed. */
    strict: { type: 'boolean', default: false },
  },
});

const say = (text: string) => process.stdout.write(text);
const begin = performance.now();

const race = await runRace(Number(options['race-rounds']));
say([raceTable(race), sizeTable(race), bundleTable(race)].join(''));

const extensions = await runExtensions(Number(options['extension-rounds']), options['idle-minute']);
say([extensionsTable(extensions), scriptsTable(extensions)].join(''));

const goals = [...goalsOfRace(race), ...goalsOfExtensions(extensions)].map((goal) => ({
  ...goal,
  met: isMet(goal),
}));
say(goalTable(goals));

const seconds = Math.round((performance.now() - begin) / 1000);
mkdirSync('.output', { recursive: true });
writeFileSync('.output/bench.json', JSON.stringify({ goals, race, extensions, seconds }, null, 1));
say(`\nAll numbers are in .output/bench.json; it took ${seconds} s.\n`);
if (options.strict && !goals.every(isMet)) process.exitCode = 1;
