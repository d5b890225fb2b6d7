import { type Day, isDay } from '@/utils/availability/day';
import type { Action } from '@/utils/availability/vocabulary';
import { type CustomRule, type Effect, isHostPattern, limits } from './schema';

/** A rule as a form holds it: every field is what the person typed or chose. */
export interface RuleDraft {
  readonly id: string | null;
  readonly placeKind: 'platform' | 'host';
  readonly platform: string;
  readonly host: string;
  readonly network: string;
  readonly actions: readonly Action[];
  readonly effect: Effect;
  readonly selector: string;
  readonly label: string;
  readonly note: string;
  readonly until: string;
}

type DraftField = 'platform' | 'host' | 'network' | 'actions' | 'selector' | 'note' | 'until';

/** Why a field is refused: the key of the message that says what would be right. */
export type FieldError =
  | 'platformMissing'
  | 'hostMissing'
  | 'hostShape'
  | 'hostTooBroad'
  | 'networkMissing'
  | 'actionsMissing'
  | 'selectorSyntax'
  | 'selectorTooBroad'
  | 'selectorTooLong'
  | 'noteTooLong'
  | 'untilShape'
  | 'untilPast';

export type FieldErrors = Partial<Record<DraftField, FieldError>>;

export interface DraftContext {
  readonly platforms: readonly string[];
  readonly networks: readonly string[];
  readonly today: Day;
  /** Whether a text is a selector that a browser accepts. */
  readonly isSelector: (text: string) => boolean;
}

/** The host that a person meant: an address pasted whole is cut down to its host. */
export function normalizeHost(text: string): string {
  const bare = text.trim().toLowerCase();
  const withoutScheme = bare.replace(/^[a-z]+:\/\//, '');
  return withoutScheme.replace(/[/?#].*$/, '').replace(/:\d+$/, '');
}

function hostError(text: string): FieldError | undefined {
  const host = normalizeHost(text);
  if (host === '') return 'hostMissing';
  if (/^\*(\.[^.]*)?$/.test(host)) return 'hostTooBroad';
  return isHostPattern(host) ? undefined : 'hostShape';
}

const BROAD = /^(\*|html|body|:root|main|head)$/i;

function selectorError(text: string, isSelector: DraftContext['isSelector']) {
  const selector = text.trim();
  if (selector === '') return undefined;
  if (selector.length > limits.selector) return 'selectorTooLong';
  if (!isSelector(selector)) return 'selectorSyntax';
  return selector.split(',').some((part) => BROAD.test(part.trim()))
    ? 'selectorTooBroad'
    : undefined;
}

function untilError(text: string, today: Day): FieldError | undefined {
  const until = text.trim();
  if (until === '') return undefined;
  if (!isDay(until)) return 'untilShape';
  return until < today ? 'untilPast' : undefined;
}

/** All that is wrong with `draft`, by field; empty when it can be saved. */
export function checkDraft(draft: RuleDraft, context: DraftContext): FieldErrors {
  const onPlatform = draft.placeKind === 'platform';
  const found: Record<DraftField, FieldError | undefined> = {
    platform:
      onPlatform && !context.platforms.includes(draft.platform) ? 'platformMissing' : undefined,
    host: onPlatform ? undefined : hostError(draft.host),
    network: context.networks.includes(draft.network) ? undefined : 'networkMissing',
    actions: draft.actions.length === 0 ? 'actionsMissing' : undefined,
    selector: selectorError(draft.selector, context.isSelector),
    note: draft.note.length > limits.note ? 'noteTooLong' : undefined,
    until: untilError(draft.until, context.today),
  };
  return Object.fromEntries(Object.entries(found).filter(([, error]) => error !== undefined));
}

function locatorsFrom(draft: RuleDraft, known: CustomRule | undefined): CustomRule['locators'] {
  const label = draft.label.trim();
  const selector = draft.selector.trim();
  if (label === '' && selector === '') return [];
  const labels = label === '' ? [] : [label];
  const first = { labels, selector: selector === '' ? null : selector };
  return [first, ...(known?.locators.slice(1) ?? [])];
}

/** The rule that a checked draft means. `now` is in milliseconds; `known` is the rule being edited. */
export function ruleFromDraft(
  draft: RuleDraft,
  identity: { readonly id: string; readonly now: number; readonly known?: CustomRule | undefined },
): CustomRule {
  const until = draft.until.trim();
  return {
    actions: [...draft.actions],
    createdAt: identity.known?.createdAt ?? identity.now,
    client: identity.known?.client ?? '',
    effect: draft.effect,
    enabled: identity.known?.enabled ?? true,
    from: identity.known?.from ?? null,
    id: identity.id,
    locators: locatorsFrom(draft, identity.known),
    network: draft.network,
    note: draft.note.trim(),
    origin: { kind: 'own' },
    place:
      draft.placeKind === 'platform'
        ? { kind: 'platform', platform: draft.platform }
        : { kind: 'host', host: normalizeHost(draft.host) },
    until: isDay(until) ? until : null,
    updatedAt: identity.now,
  };
}

/** The draft that shows `rule` in the form. */
export function draftFromRule(rule: CustomRule): RuleDraft {
  return {
    id: rule.id,
    placeKind: rule.place.kind,
    platform: rule.place.kind === 'platform' ? rule.place.platform : '',
    host: rule.place.kind === 'host' ? rule.place.host : '',
    network: rule.network,
    actions: rule.actions,
    effect: rule.effect,
    selector: rule.locators[0]?.selector ?? '',
    label: rule.locators[0]?.labels[0] ?? '',
    note: rule.note,
    until: rule.until ?? '',
  };
}
