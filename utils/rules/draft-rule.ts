import { isDay } from '@/utils/availability/day';
import { type Action, actions as allActions } from '@/utils/availability/vocabulary';
import {
  actionsOf,
  isEmptyWay,
  labelsIn,
  publishing,
  type RuleDraft,
  type WayDraft,
} from './draft';
import { normalizeHost } from './host';
import type { Proposal } from './proposal';
import { cleanLines, cleanText } from './safe-text';
import type { CustomRule, Locator } from './schema';

export const emptyWay: WayDraft = { labels: '', selector: '' };

const dayOf = (text: string) => {
  const day = text.trim();
  return isDay(day) ? day : null;
};

const locatorOf = (way: WayDraft): Locator => ({
  labels: labelsIn(way),
  selector: way.selector.trim() || null,
});

/**
 * The rule that a checked draft means. `now` is in milliseconds; `known` is the rule being edited. What
 * is not the person's own becomes theirs.
 */
export function ruleFromDraft(
  draft: RuleDraft,
  identity: { readonly id: string; readonly now: number; readonly known?: CustomRule | undefined },
): CustomRule {
  const { id, known, now } = identity;
  return {
    actions: [...actionsOf(draft)],
    createdAt: known?.createdAt ?? now,
    client: cleanText(draft.client),
    effect: draft.effect,
    enabled: known?.enabled ?? true,
    from: dayOf(draft.from),
    id,
    locators:
      draft.controls === 'all' ? [] : draft.ways.filter((way) => !isEmptyWay(way)).map(locatorOf),
    network: draft.network,
    note: cleanLines(draft.note),
    origin: { kind: 'own' },
    place:
      draft.placeKind === 'platform'
        ? { kind: 'platform', platform: draft.platform }
        : { kind: 'host', host: normalizeHost(draft.host) },
    until: dayOf(draft.until),
    updatedAt: now,
  };
}

const isSameSet = (a: readonly Action[], b: readonly Action[]) =>
  a.length === b.length && a.every((action) => b.includes(action));

function reachOf(actions: readonly Action[]): RuleDraft['reach'] {
  if (isSameSet(actions, allActions)) return 'all';
  return isSameSet(actions, publishing) ? 'publishing' : 'some';
}

const wayOf = ({ labels, selector }: Locator): WayDraft => ({
  labels: labels.join('\n'),
  selector: selector ?? '',
});

/** What a draft says of controls that are found in these ways. */
const controlsOf = (locators: readonly Locator[]): Pick<RuleDraft, 'controls' | 'ways'> => ({
  controls: locators.length > 0 ? 'some' : 'all',
  ways: locators.length > 0 ? locators.map(wayOf) : [emptyWay],
});

/** The draft of a new rule for the dashboard `platform`, or where there is none for `host`. */
export const newDraft = (platform: string, host: string): RuleDraft => ({
  actions: publishing,
  client: '',
  controls: 'all',
  effect: 'hide',
  from: '',
  host: platform === '' ? host : '',
  network: 'x',
  note: '',
  placeKind: host !== '' && platform === '' ? 'host' : 'platform',
  platform,
  reach: 'all',
  until: '',
  ways: [emptyWay],
});

/** The draft that shows `rule` in the form. */
export const draftFromRule = (rule: CustomRule): RuleDraft => ({
  actions: rule.actions,
  client: rule.client,
  effect: rule.effect,
  from: rule.from ?? '',
  host: rule.place.kind === 'host' ? rule.place.host : '',
  network: rule.network,
  note: rule.note,
  placeKind: rule.place.kind,
  platform: rule.place.kind === 'platform' ? rule.place.platform : '',
  reach: reachOf(rule.actions),
  until: rule.until ?? '',
  ...controlsOf(rule.locators),
});

/** The draft of what a person pointed at. It is for that very host: elsewhere nobody has looked. */
export const draftFromProposal = (proposal: Proposal): RuleDraft => ({
  ...newDraft('', proposal.host),
  ...(proposal.actions.length > 0
    ? { actions: proposal.actions, reach: reachOf(proposal.actions) }
    : { reach: 'publishing' as const }),
  effect: proposal.effect,
  network: proposal.network,
  ...controlsOf(proposal.locators),
});
