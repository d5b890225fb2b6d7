import { activeIn, documentOf, viewOf } from '@/utils/page/documents';
import { plannedIn } from '@/utils/page/planned/planned-in';
import type { KeptState } from '@/utils/plan/kept';
import type { LossyPanel } from './keeper-bridge';
import type { KeeperPorts, PanelSave } from './keeper-ports';
import type { PanelReading } from './panel-reading';
import { collectTexts, type PanelText } from './panel-texts';

/** A site of which nothing is kept is asked again so much later, in milliseconds. */
const ASK_AGAIN_MS = 30_000;

/** Keeps the text of one panel. */
export interface PanelKeeper {
  /** Reads the panel, and saves what is new in it. */
  readonly look: (panel: LossyPanel, reading: PanelReading, dates: DateLocators) => Promise<void>;
  readonly state: () => KeptState;
  readonly plannedFor: () => string | null;
  /** The id under which the text is kept; `null` while there is none. */
  readonly id: () => string | null;
  /** Whether all that was read last is safe. */
  readonly isSafe: () => boolean;
  readonly texts: () => readonly PanelText[];
  /** Goes on with the draft `id`, whose text has been put back. */
  readonly adopt: (id: string) => void;
}

type DateLocators = Parameters<typeof plannedIn>[1];

/** What is typed in a frame is not heard outside of it, only that somebody went there. */
const isInUsedFrame = ({ editors }: PanelReading) =>
  editors.some(({ element }) => {
    const frame = viewOf(documentOf(element))?.frameElement;
    return documentOf(element) !== document && !!frame && frame === activeIn(documentOf(frame));
  });

const isLeft = () => document.visibilityState === 'hidden';

/** `typed`: fields in which a person has typed; `hasTyped`: whether what stands there now may be typed. */
export function createPanelKeeper(
  { isAlive, save }: Pick<KeeperPorts, 'isAlive' | 'save'>,
  typed: WeakSet<Element>,
  hasTyped: () => boolean,
  onChange: () => void,
): PanelKeeper {
  const collect = collectTexts(typed);
  let id: string | null = null;
  let texts: readonly PanelText[] = [];
  let plannedFor: string | null = null;
  let state: KeptState = { kind: 'nothing' };
  /** What the page itself brought: `null` before the first look. */
  let brought: string | null = null;
  let wanted = '';
  let safe = '';
  let saving = false;
  let quietUntil = 0;
  let current = new AbortController();

  const say = (next: KeptState) => {
    state = next;
    onChange();
  };

  const saveNow = async (panel: PanelSave, content: string): Promise<void> => {
    // What is tried again later than something newer would put the older text in its place.
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const outcome = await save(panel, signal);
    if (id !== panel.id || signal.aborted) return;
    const at = Date.now();
    switch (outcome.kind) {
      case 'kept':
        safe = content;
        return say({ at, isCut: panel.isCut, kind: 'kept' });
      case 'kept-aside':
        safe = content;
        return say({ at, kind: 'kept-aside' });
      case 'refused':
        if (outcome.why === 'off' || outcome.why === 'private')
          quietUntil = performance.now() + ASK_AGAIN_MS;
        return say(outcome);
      case 'unreachable':
        return say(isAlive() ? { kind: 'refused', why: 'failed' } : { kind: 'orphaned' });
    }
  };

  const end = () => {
    texts = [];
    brought = '';
    id = null;
    wanted = '';
    safe = '';
    if (state.kind !== 'nothing') say({ kind: 'nothing' });
  };

  const look: PanelKeeper['look'] = async (panel, reading, dates) => {
    const planned = plannedIn(reading.box, dates);
    if (planned !== plannedFor) {
      plannedFor = planned;
      onChange();
    }
    const found = collect(reading);
    if (found === null) return;
    if (found === 'empty') return end();
    texts = found.texts;
    const said = JSON.stringify(found.texts);
    brought ??= hasTyped() || isInUsedFrame(reading) ? '' : said;
    if (said === brought || performance.now() < quietUntil) return;
    brought = '';
    const content = { ...found, chosen: reading.chosen, lost: panel.lost, plannedFor };
    wanted = JSON.stringify(content);
    // Also of a text that is safe: what the notice offers beside it does nothing any more.
    if (wanted === safe && !isAlive()) return say({ kind: 'orphaned' });
    // One after another, unless the page is being left: then nothing comes after.
    if (wanted === safe || (saving && !isLeft())) return;
    id ??= crypto.randomUUID();
    const trying = wanted;
    saving = true;
    await saveNow({ ...content, id }, trying);
    saving = false;
    if (wanted !== trying) await look(panel, reading, dates);
  };

  return {
    adopt: (known) => {
      id = known;
      brought = '';
    },
    id: () => id,
    isSafe: () => wanted === safe,
    look,
    plannedFor: () => plannedFor,
    state: () => state,
    texts: () => texts,
  };
}
