import { type Day, isDay } from '@/utils/availability/day';
import { type Action, actions } from '@/utils/availability/vocabulary';
import { type HostTrouble, hostTrouble } from './host';
import { cleanText } from './safe-text';
import { type Effect, limits } from './schema';
import type { SelectorCheck } from './selector';
import type { SelectorProblem } from './selector-problem';

/** One way to find a control, as it is typed: its words, one text a line, and a selector. */
export interface WayDraft {
  readonly labels: string;
  readonly selector: string;
}

/** A rule as a form holds it: every field is what the person typed or chose. */
export interface RuleDraft {
  readonly placeKind: 'platform' | 'host';
  readonly platform: string;
  readonly host: string;
  readonly network: string;
  readonly reach: 'all' | 'publishing' | 'some';
  /** What counts where some actions are meant. */
  readonly actions: readonly Action[];
  readonly effect: Effect;
  readonly controls: 'all' | 'some';
  /** What counts where certain controls are meant: at least one. */
  readonly ways: readonly WayDraft[];
  readonly note: string;
  readonly client: string;
  readonly from: string;
  readonly until: string;
}

type DraftField =
  | 'platform'
  | 'host'
  | 'network'
  | 'actions'
  | `labels-${number}`
  | `selector-${number}`
  | 'note'
  | 'client'
  | 'from'
  | 'until';

/** Why a field is refused: the key of the message that says what would be right, or where it is wrong. */
export type FieldError =
  | 'platformMissing'
  | `host:${HostTrouble}`
  | 'networkMissing'
  | 'actionsMissing'
  | 'wayMissing'
  | 'labelTooLong'
  | 'labelsTooMany'
  | 'noteTooLong'
  | 'clientTooLong'
  | 'dayShape'
  | 'untilPast'
  | 'untilBeforeFrom'
  | SelectorProblem;

export type FieldErrors = { readonly [K in DraftField]?: FieldError };

export interface DraftContext {
  readonly platforms: readonly string[];
  readonly networks: readonly string[];
  readonly today: Day;
  readonly checkSelector: (text: string) => SelectorCheck;
}

/** What is done to publish something. */
export const publishing: readonly Action[] = [
  'create-post',
  'save-draft',
  'schedule-post',
  'auto-share',
  'cross-post',
];

/** The actions that a draft means. */
export function actionsOf({ reach, actions: some }: RuleDraft): readonly Action[] {
  switch (reach) {
    case 'all':
      return actions;
    case 'publishing':
      return publishing;
    case 'some':
      return some;
  }
}

/** The texts that are typed as a control's words, ready to be looked for. */
export const labelsIn = ({ labels }: WayDraft): string[] => [
  ...new Set(labels.split('\n').map(cleanText).filter(Boolean)),
];

/** Whether nothing is typed into a way. */
export const isEmptyWay = (way: WayDraft): boolean =>
  labelsIn(way).length === 0 && way.selector.trim() === '';

function wayErrors(way: WayDraft, place: number, { checkSelector }: DraftContext): FieldErrors {
  const labels = labelsIn(way);
  const check = way.selector.trim() === '' ? null : checkSelector(way.selector);
  const labelsError =
    (labels.length > limits.labels && 'labelsTooMany') ||
    (labels.some((label) => label.length > limits.label) && 'labelTooLong');
  const errors: { [K in DraftField]?: FieldError } = {};
  if (labelsError) errors[`labels-${place}`] = labelsError;
  if (check && !check.ok) errors[`selector-${place}`] = check.problem;
  return errors;
}

function controlErrors({ controls, ways }: RuleDraft, context: DraftContext): FieldErrors {
  if (controls === 'all') return {};
  if (ways.every(isEmptyWay)) return { 'labels-0': 'wayMissing' };
  return Object.assign({}, ...ways.map((way, place) => wayErrors(way, place, context)));
}

function dayError(text: string): FieldError | undefined {
  const day = text.trim();
  return day === '' || isDay(day) ? undefined : 'dayShape';
}

function untilError(draft: RuleDraft, today: Day): FieldError | undefined {
  const [from, until] = [draft.from.trim(), draft.until.trim()];
  const shape = dayError(until);
  if (shape || until === '') return shape;
  if (until < today) return 'untilPast';
  return isDay(from) && until < from ? 'untilBeforeFrom' : undefined;
}

function hostError(text: string): FieldError | undefined {
  const trouble = hostTrouble(text);
  return trouble === null ? undefined : `host:${trouble}`;
}

/** All that is wrong with `draft`, by field; empty when it can be saved. */
export function checkDraft(draft: RuleDraft, context: DraftContext): FieldErrors {
  const onPlatform = draft.placeKind === 'platform';
  const isListed = context.platforms.includes(draft.platform);
  const found = {
    platform: onPlatform && !isListed ? 'platformMissing' : undefined,
    host: onPlatform ? undefined : hostError(draft.host),
    network: context.networks.includes(draft.network) ? undefined : 'networkMissing',
    actions: actionsOf(draft).length === 0 ? 'actionsMissing' : undefined,
    ...controlErrors(draft, context),
    note: draft.note.length > limits.note ? 'noteTooLong' : undefined,
    client: draft.client.length > limits.client ? 'clientTooLong' : undefined,
    from: dayError(draft.from),
    until: untilError(draft, context.today),
  } as const;
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined));
}
