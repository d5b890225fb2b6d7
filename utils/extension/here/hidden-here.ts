import { browser } from 'wxt/browser';
import { orWithout } from '@/utils/extension/database';
import type { FrameReport } from '@/utils/extension/frame-report';
import { pathOf } from '@/utils/extension/log/path-of';
import { planFor } from '@/utils/extension/plans';
import { readPolicy } from '@/utils/extension/policy/policy-store';
import { reportsOf } from '@/utils/extension/reports';
import { readRules } from '@/utils/extension/rules/read-rules';
import { type Here, type HereFrame, together } from '@/utils/plan/here/here';
import { policyRules } from '@/utils/plan/policy/rules';
import type { CustomRule } from '@/utils/rules/schema';

const MAX_TITLE = 200;

async function pageIn(tabId: number): Promise<{ url: URL; title: string } | null> {
  // A tab that has just been closed is no error: there is nothing to see in it.
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url)) return null;
  return { title: (tab.title ?? '').slice(0, MAX_TITLE), url: new URL(tab.url) };
}

async function frameOf(frameId: number, report: FrameReport): Promise<HereFrame> {
  const { costly, costs = [], host, matched = [], spent = null, units } = report;
  const told = units.map(({ element = '', since = null, ...unit }) => {
    return { ...unit, element, frameId, since };
  });
  return {
    costly,
    costs,
    frameId,
    matched,
    plan: await planFor(host),
    spent,
    units: together(told),
  };
}

const rulesIn = ({ costly, matched, units }: HereFrame): string[] => [
  ...matched,
  ...costly.map(({ rule }) => rule),
  ...units.flatMap(({ reason }) => (reason.kind === 'rule' ? reason.rule : [])),
];

async function rulesNamedIn(frames: readonly HereFrame[]): Promise<readonly CustomRule[]> {
  const named = new Set(frames.flatMap(rulesIn));
  if (named.size === 0) return [];
  const [{ policy }, rules] = await Promise.all([readPolicy(), orWithout(readRules(), [])]);
  return [...policyRules(policy), ...rules].filter(({ id }) => named.has(id));
}

/** All that is hidden, marked or left alone in a tab, and why; `null` where there is no page. */
export async function hiddenHere(tabId: number): Promise<Here | null> {
  const page = await pageIn(tabId);
  if (!page) return null;
  const { host } = page.url;
  const reports = await reportsOf(tabId);
  // The page itself comes first, and is there even where it has told nothing yet.
  const own = reports.some(({ frameId }) => frameId === 0);
  const nothing: FrameReport = { costly: [], host, loadedAt: 0, located: null, units: [] };
  const all = own ? reports : [{ frameId: 0, report: nothing }, ...reports];
  const frames = await Promise.all(
    all
      .toSorted((a, b) => a.frameId - b.frameId)
      .map(({ frameId, report }) => frameOf(frameId, report)),
  );
  const { title } = page;
  return { frames, host, path: pathOf(page.url.href), rules: await rulesNamedIn(frames), title };
}
