import type { Day } from '@/utils/availability/day';
import { type Action, actions } from '@/utils/availability/vocabulary';
import { PLAN_VERSION, type Plan, type Verdict } from '@/utils/plan/types';

const WORKING: readonly Action[] = ['sign-in', 'listening', 'import-media'];

const lost = (action: Action): Verdict => ({
  action,
  alternatives: [],
  announcement: null,
  cause: null,
  effect: 'hide',
  evidence: [],
  lastChecked: null,
  lastKnown: null,
  network: 'x',
  reason: { kind: 'rule', note: '', rule: 'lost' },
  scope: null,
  since: null,
  status: 'removed',
  because: null,
  terms: null,
});

/** Nothing that is done to X works any more; all else does. */
export const plan: Plan = {
  day: '2026-11-24' as Day,
  digest: 'properties',
  host: location.host,
  locators: null,
  networks: [{ compose: null, counting: null, id: 'x', label: 'X (Twitter)' }],
  paths: [],
  edition: '2026-11-24',
  mayPause: true,
  paused: 'no',
  quietUntil: null,
  warnsOnly: false,
  platform: null,
  ruleLocators: [],
  selfHosted: [],
  verdicts: actions.filter((action) => !WORKING.includes(action)).map(lost),
  version: PLAN_VERSION,
};
