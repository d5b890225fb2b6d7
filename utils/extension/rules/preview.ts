import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hostMatches } from '@/utils/availability/hosts';
import { compileFor } from '@/utils/extension/compile-plans';
import { reportsOf } from '@/utils/extension/reports';
import { askFrame } from '@/utils/extension/tell-pages';
import { addCounts, type PreviewCounts, type TabPreview } from '@/utils/plan/preview';
import type { Plan } from '@/utils/plan/types';
import type { CustomRule } from '@/utils/rules/schema';

/** A page that does not answer within this is not waited for, in milliseconds. */
const PATIENCE_MS = 3000;
/** More tabs than these are not asked. */
const MOST_TABS = 20;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const CountsSchema = v.strictObject({
  found: v.nullable(Count),
  hide: Count,
  left: Count,
  ms: Count,
  warn: Count,
});

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
  readonly host: string;
}

/** The frames of all open tabs in which the extension runs, as they reported. */
async function openFrames(): Promise<Frame[]> {
  const tabs = await browser.tabs.query({});
  const frames = await Promise.all(
    tabs.flatMap(({ id: tabId }) =>
      tabId === undefined
        ? []
        : reportsOf(tabId).then((reports) =>
            reports.map(({ frameId, report }) => ({ tabId, frameId, host: report.host })),
          ),
    ),
  );
  return frames.flat();
}

/** Whether a rule for `place` means a page of this plan. */
const isMeant = ({ place }: CustomRule, { host, platform }: Plan): boolean =>
  place.kind === 'host' ? hostMatches(place.host, host) : platform?.id === place.platform;

async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), ms);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

async function ask(frame: Frame, plan: Plan, rule: string): Promise<PreviewCounts | null> {
  const reply = await within(PATIENCE_MS, askFrame(frame, 'previewPlan', { plan, rule }));
  const parsed = v.safeParse(CountsSchema, reply);
  return parsed.success ? parsed.output : null;
}

async function previewTab(
  frames: readonly Frame[],
  plans: ReadonlyMap<string, Plan>,
  rule: CustomRule,
): Promise<TabPreview[]> {
  const [top] = frames.toSorted((a, b) => a.frameId - b.frameId);
  if (!top) return [];
  const tab = await browser.tabs.get(top.tabId).catch(() => undefined);
  const asked = frames.flatMap((frame) => {
    const plan = plans.get(frame.host);
    return plan ? [{ plan, reply: ask(frame, plan, rule.id) }] : [];
  });
  const replies = await Promise.all(asked.map(({ reply }) => reply));
  const counts = replies.flatMap((reply) => reply ?? []);
  return [
    {
      tabId: top.tabId,
      title: tab?.title ?? top.host,
      host: top.host,
      isPaused: asked.some(({ plan }) => plan.paused !== 'no'),
      counts: counts.length > 0 ? counts.reduce(addCounts) : null,
    },
  ];
}

/**
 * What `rule` would do in each open tab that it means if it were in force now, instead of the kept rule
 * with its id. Nothing is changed, here or there.
 */
export async function previewRule(rule: CustomRule): Promise<TabPreview[]> {
  const { place } = rule;
  const frames = (await openFrames()).filter(
    ({ host }) => place.kind !== 'host' || hostMatches(place.host, host),
  );
  if (frames.length === 0) return [];
  const inForce = { ...rule, enabled: true, from: null, until: null };
  const hosts = [...new Set(frames.map(({ host }) => host))];
  const compiled = await compileFor(hosts, {
    alter: (rules) => [...rules.filter(({ id }) => id !== rule.id), inForce],
  });
  const plans = new Map(
    compiled.filter((plan) => isMeant(rule, plan)).map((plan) => [plan.host, plan]),
  );
  const byTab = Map.groupBy(
    frames.filter(({ host }) => plans.has(host)),
    ({ tabId }) => tabId,
  );
  const previews = await Promise.all(
    [...byTab.values()].slice(0, MOST_TABS).map((some) => previewTab(some, plans, rule)),
  );
  return previews.flat();
}
