// First part of `npm run bench:rules`: plans from 10,000 rules, and the preview of a file of 2,000.
import { Bench } from 'tinybench';
import { realList } from '@/tests/fixtures/real-list';
import type { Day } from '@/utils/availability/day';
import { compilePlan } from '@/utils/plan/compile';
import { defaultSettings } from '@/utils/plan/settings';
import { type Goal, goal } from '../goals';
import { goalTable } from '../tables';
import { importPreview } from './import-preview';
import { manyRules } from './many-rules';

const common = { day: '2026-11-24' as Day, list: realList, settings: defaultSettings };
const rules = manyRules(10_000);
const [listed, unlisted] = ['https://hootsuite.com/', 'https://app-6.example.com/'];

/** Plans from 10,000 rules: the first one has to sort them, the others find them sorted. */
async function planGoals(): Promise<Goal[]> {
  const bench = new Bench({ time: 1000 })
    .add('the first plan', () => compilePlan({ ...common, rules: [...rules], url: listed }))
    .add('a plan for a listed dashboard', () => compilePlan({ ...common, rules, url: listed }))
    .add('a plan for another host', () => compilePlan({ ...common, rules, url: unlisted }));
  await bench.run();
  return bench.tasks.map(({ name, result }) => {
    const isDone = result?.state === 'completed';
    return goal(`${name} from 10,000 rules`, 10, isDone ? result.latency.p50 : Number.NaN, 'ms');
  });
}

function previewGoals(): Goal[] {
  const { backup, table } = importPreview();
  return [
    goal('the preview of a backup of 2,000 rules', 500, backup, 'ms'),
    goal('reading a table of 2,000 lines', 500, table, 'ms'),
  ];
}

void planGoals().then((goals) => process.stdout.write(goalTable([...goals, ...previewGoals()])));
