import * as v from 'valibot';
import { CollectedSchema } from '@/utils/drafts/collected';
import { type DraftText, WrittenSchema } from '@/utils/drafts/draft';
import type { CollectReply } from '@/utils/plan/collect-handle';
import type { LexiconData } from '@/utils/plan/lexicon';
import { type Settings, SettingsChangeSchema } from '@/utils/plan/settings';
import type { Access } from '@/utils/plan/sites/access';
import { snoozes } from '@/utils/plan/snooze';
import type { Plan } from '@/utils/plan/types';
import type { TextCount } from './count-text';
import type { EarlierDraft } from './drafts/earlier-draft';
import type { SaveReply } from './drafts/save-reply';
import { FrameReportSchema, type TabUnit } from './frame-report';
import { type GlimpseReplies, glimpseMessages } from './glimpse/messages';
import { type HereReplies, hereMessages } from './here/messages';
import type { MarkupTrouble } from './markup';
import { type MoveReplies, moveMessages } from './move/messages';
import { type PackReplies, packMessages } from './packs/messages';
import { type PickerReplies, pickerMessages } from './picker/messages';
import { type RuleReplies, ruleMessages } from './rules/messages';
import { type SiteReplies, siteMessages } from './sites/messages';
import { type SyncReplies, syncMessages } from './sync/messages';

/** A rule that was paused in a page for what it cost. */
export interface PausedRule {
  readonly ms: number;
  /** Where it looks: its selector, or the labels it asks for. */
  readonly looksFor: string;
}

/** What the popup shows of one tab. */
export interface TabStatus {
  /** Whether the extension runs there. */
  readonly access: Access;
  readonly costly: readonly PausedRule[];
  readonly markup: MarkupTrouble | null;
  /** Whether the page was loaded before the extension was, and has to be loaded again. */
  readonly needsReload: boolean;
  /** Whether the person may point at a control there. */
  readonly mayPoint: boolean;
  readonly plan: Plan | null;
  readonly units: readonly TabUnit[];
}

/** A text as long as an editor's is read, and the ids of networks. */
const CountSchema = v.strictObject({
  networks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(50)),
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
});

const Nothing = v.null();
const Host = v.pipe(v.string(), v.minLength(1));
const Id = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64)) });

/** Every message: who may send it, and what its data must be. */
export const messages = {
  ...glimpseMessages,
  ...hereMessages,
  ...packMessages,
  ...moveMessages,
  ...ruleMessages,
  ...syncMessages,
  ...pickerMessages,
  ...siteMessages,
  bringCollector: { from: 'page', data: Nothing },
  bringDetector: { from: 'page', data: Nothing },
  bringKeeper: { from: 'page', data: Nothing },
  /** Shows the posts of a page, for the person to choose from; the same id again shows nothing new. */
  collectPosts: { from: 'page', data: CollectedSchema },
  /** The newest text kept from the page at this address. */
  earlierDraft: {
    from: 'page',
    data: v.strictObject({ url: v.pipe(v.string(), v.maxLength(2048)) }),
  },
  /** The texts of one draft of the page's own host. */
  draftTexts: { from: 'page', data: Id },
  countText: { from: 'page', data: CountSchema },
  endSnooze: { from: 'own', data: v.strictObject({ host: Host }) },
  getLexicon: { from: 'page', data: Nothing },
  getPlan: { from: 'page', data: Nothing },
  getSettings: { from: 'own', data: Nothing },
  getTab: { from: 'own', data: v.strictObject({ tabId: v.number() }) },
  pauseHere: { from: 'page', data: Nothing },
  recognise: {
    from: 'page',
    data: v.strictObject({ platform: v.pipe(v.string(), v.maxLength(64)) }),
  },
  report: { from: 'page', data: FrameReportSchema },
  saveDraft: { from: 'page', data: WrittenSchema },
  saveSettings: { from: 'own', data: SettingsChangeSchema },
  setPaused: {
    from: 'own',
    data: v.strictObject({ host: Host, paused: v.boolean() }),
  },
  setWarnOnly: { from: 'own', data: v.strictObject({ host: Host, warnOnly: v.boolean() }) },
  showNotice: { from: 'page', data: Nothing },
  showUnit: {
    from: 'own',
    data: v.strictObject({
      frameId: v.number(),
      key: v.string(),
      shown: v.boolean(),
      tabId: v.number(),
    }),
  },
  snooze: { from: 'page', data: v.strictObject({ until: v.picklist(snoozes) }) },
  warnHere: { from: 'page', data: Nothing },
} as const;

type Messages = typeof messages;
export type MessageName = keyof Messages;
export type MessageData<K extends MessageName> = v.InferOutput<Messages[K]['data']>;

/** Every message and what it is answered with. */
export interface Protocol
  extends GlimpseReplies,
    HereReplies,
    MoveReplies,
    PackReplies,
    PickerReplies,
    RuleReplies,
    SiteReplies,
    SyncReplies {
  /** True as well where an organisation lets nothing be collected: it need not be asked for again. */
  bringCollector: boolean;
  bringDetector: boolean;
  bringKeeper: boolean;
  collectPosts: Exclude<CollectReply, 'unreachable'>;
  countText: readonly TextCount[];
  draftTexts: readonly DraftText[] | null;
  earlierDraft: EarlierDraft | null;
  endSnooze: null;
  getLexicon: LexiconData;
  getPlan: Plan;
  getSettings: Settings;
  getTab: TabStatus;
  pauseHere: null;
  recognise: Plan;
  report: null;
  saveDraft: SaveReply;
  saveSettings: Settings;
  setPaused: Settings;
  setWarnOnly: Settings;
  showNotice: boolean;
  showUnit: boolean;
  snooze: null;
  warnHere: null;
}
