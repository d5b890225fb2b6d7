import { proposal } from '@/tests/fixtures/proposal';
import { rule } from '@/tests/fixtures/rules';
import { written } from '@/tests/fixtures/written';
import { noChange } from '@/utils/extension/move/move-change';
import type { PageMessages, PickerPageMessages } from '@/utils/extension/page-protocol';
import type { MessageData, MessageName } from '@/utils/extension/protocol';
import { PLAN_VERSION, type Plan } from '@/utils/plan/types';

const change = { id: 'change', kind: 'save', put: [rule()], remove: ['gone'] } as const;
const tab = { tabId: 7 };

/** Data that each message takes. */
export const goodData: { readonly [K in MessageName]: MessageData<K> } = {
  addPack: { change: 'change', url: 'https://packs.example.com/a.json' },
  bringCollector: null,
  bringDetector: null,
  bringKeeper: null,
  changeRules: { ...change, put: [rule()], remove: ['gone'] },
  checkPack: { id: 'contoso', insists: false },
  collectPosts: {
    id: 'a',
    posts: [{ account: null, at: 1, dateText: null, network: 'x', text: 'Autumn roast' }],
  },
  countText: { networks: ['x'], text: 'Autumn roast' },
  draftTexts: { id: 'a' },
  earlierDraft: { url: 'https://ads.example.com/compose' },
  endPicker: null,
  endSnooze: { host: 'ads.example.com' },
  findProducts: { text: 'ads' },
  getGlimpse: { host: 'ads.example.com' },
  getLexicon: null,
  getPlan: null,
  getSettings: null,
  getTab: tab,
  hiddenHere: tab,
  listRules: null,
  makeMove: noChange({ kind: 'import' }),
  pauseHere: null,
  picked: proposal(),
  pickerTurn: { frame: 'a' },
  previewRule: { rule: rule() },
  recognise: { platform: 'mixpost' },
  removePack: { change: 'change', id: 'contoso' },
  removeSites: { hosts: ['ads.example.com'] },
  report: { costly: [], host: 'bank.example', loadedAt: 1, located: null, units: [] },
  saveDraft: written('a', 'Autumn roast'),
  saveSettings: { keepDrafts: true },
  setPaused: { host: 'ads.example.com', paused: true },
  setWarnOnly: { host: 'ads.example.com', warnOnly: true },
  shareNow: null,
  showNotice: null,
  showUnit: { ...tab, frameId: 0, key: 'a', shown: true },
  snooze: { until: 'hour' },
  startPicker: tab,
  switchPack: { change: 'change', id: 'contoso', state: 'on' },
  switchSync: { on: true },
  undoChange: { by: 'b', id: 'a' },
  warnHere: null,
};

type ToPage = PageMessages & PickerPageMessages;

/** Data that each message to a page takes. */
export const goodPageData: { readonly [K in keyof ToPage]: ToPage[K] } = {
  draftWanted: null,
  focusNotice: { anyway: true },
  pickerEnd: null,
  pickerTurn: { frame: 'a' },
  planChanged: null,
  present: null,
  previewPlan: { plan: { version: PLAN_VERSION } as Plan, rule: 'a' },
  showUnit: { key: 'a', shown: true },
};
