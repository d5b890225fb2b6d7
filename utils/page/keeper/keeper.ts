import { documentOf, viewOf } from '@/utils/page/documents';
import { isInPage } from '@/utils/page/dom';
import { textOfEditor } from '@/utils/page/editor-text';
import { createEarlier } from './earlier';
import type { KeeperInput, LossyPanel } from './keeper-bridge';
import type { KeeperPorts } from './keeper-ports';
import { type KeeperFace, tellKept } from './kept-face';
import { createPanelKeeper, type PanelKeeper } from './panel-keeper';
import type { PanelReading } from './panel-reading';
import type { PanelText } from './panel-texts';
import { putBack } from './put-back';
import { type TypingWatch, watchTyping } from './watch-typing';

const RETRY_MS = 5_000;
const MOST_PANELS = 100;

interface Kept {
  readonly keeper: PanelKeeper;
  readonly panel: LossyPanel;
}

/** Whether a panel that says `now` may be the one that said `before`, drawn anew. */
const continues = (before: string, now: string) =>
  before !== '' && now !== '' && (now.startsWith(before) || before.startsWith(now));

/** Whether there is a place to write, and nothing written. */
const isBlank = ({ editors }: PanelReading) =>
  editors.length > 0 && editors.every(({ element }) => textOfEditor(element).trim() === '');

const mainOf = (texts: readonly PanelText[]) =>
  texts.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');

/** Looks after the texts of a page's panels. */
export interface Keeper {
  /** Makes it look after these panels as well; those it knows stay as long as they are in the page. */
  readonly keep: (input: KeeperInput) => void;
  readonly face: KeeperFace;
}

/** Starts without any panel. */
export function createKeeper(ports: KeeperPorts): Keeper {
  const kept = new Map<Element, Kept>();
  const filling = new Set<Element>();
  /** What was looked after until the guard ended, by its panel. */
  const ended = new WeakMap<Element, PanelKeeper>();
  let input: KeeperInput | null = null;
  let stop = new AbortController();
  let typing: TypingWatch | null = null;

  const isInUse = (id: string) => [...kept.values()].some(({ keeper }) => keeper.id() === id);
  const earlier = createEarlier(ports, isInUse, tellKept);

  const read = ({ region }: LossyPanel): PanelReading | null =>
    input && isInPage(region.box) ? input.readPanel(region) : null;

  const earlierTexts = async (box: Element) => {
    const known = earlier.of(box);
    return known && ports.textsOf(known.id);
  };

  /** What is typed in a frame is not heard outside of it. */
  function listenIn({ editors }: PanelReading) {
    for (const { element } of editors) {
      const view = viewOf(documentOf(element));
      if (view) typing?.alsoIn(view);
    }
  }

  async function lookAt(box: Element, { keeper, panel }: Kept, { plan }: KeeperInput) {
    const reading = read(panel);
    if (!reading) return;
    listenIn(reading);
    await keeper.look(panel, reading, plan.locators?.dates ?? []);
    if (keeper.texts().length > 0) earlier.forget(box);
    else if (isBlank(reading)) earlier.ask(box);
    if (!keeper.isSafe() && ports.isAlive()) typing?.soon(RETRY_MS);
  }

  const lookAtAll = () => {
    if (!input) return;
    for (const [box, entry] of kept) if (!filling.has(box)) void lookAt(box, entry, input);
  };

  /** A panel that was drawn anew, or whose guard had ended, goes on with its draft. */
  function continued(reading: PanelReading): PanelKeeper | undefined {
    const texts = reading.editors.map(({ element }) => textOfEditor(element));
    const before = ended.get(reading.box);
    if (before && texts.some((text) => continues(mainOf(before.texts()), text))) return before;
    for (const [box, { keeper }] of kept)
      if (!isInPage(box) && texts.some((text) => continues(mainOf(keeper.texts()), text))) {
        kept.delete(box);
        return keeper;
      }
    return undefined;
  }

  function meet(panel: LossyPanel, typed: WeakSet<Element>) {
    const { box } = panel.region;
    const known = kept.get(box)?.keeper;
    // One that is known is read at the next look, which is soon.
    if (known && !input?.asksAgain) return void kept.set(box, { keeper: known, panel });
    const reading = read(panel);
    if (!reading || (!known && kept.size >= MOST_PANELS)) return;
    const hasTyped = () => input?.hasTyped() ?? false;
    const keeper =
      known ?? continued(reading) ?? createPanelKeeper(ports, typed, hasTyped, tellKept);
    kept.set(box, { keeper, panel });
    listenIn(reading);
    if (isBlank(reading)) earlier.ask(box, input?.asksAgain);
  }

  function forgetGone() {
    for (const [box, { keeper }] of kept)
      if (!isInPage(box) && (keeper.texts().length === 0 || kept.size >= MOST_PANELS))
        kept.delete(box);
  }

  const end = () => {
    stop.abort();
    typing = null;
    for (const [box, { keeper }] of kept) ended.set(box, keeper);
    kept.clear();
    tellKept();
  };

  return {
    face: {
      dismiss: earlier.forget,
      earlierText: async (box) => mainOf((await earlierTexts(box)) ?? []) || null,
      putBack: async (box) => {
        const entry = kept.get(box);
        const reading = entry && read(entry.panel);
        const known = earlier.of(box);
        const texts = await earlierTexts(box);
        if (!entry || !reading || !known || !texts) return false;
        // What stands there while it is being written is no text of a person's.
        filling.add(box);
        const isBack = await putBack(reading, texts);
        if (isBack) {
          entry.keeper.adopt(known.id);
          earlier.forget(box);
        }
        filling.delete(box);
        typing?.soon();
        return isBack;
      },
      viewOf: (box) => {
        const keeper = kept.get(box)?.keeper;
        return {
          earlier: earlier.of(box),
          plannedFor: keeper?.plannedFor() ?? null,
          state: keeper?.state() ?? { kind: 'nothing' },
        };
      },
    },
    keep: (next) => {
      input = next;
      if (next.isOver) return end();
      if (next.panels.length === 0 && kept.size === 0) return;
      if (!typing) {
        stop = new AbortController();
        typing = watchTyping(lookAtAll, stop.signal);
      }
      forgetGone();
      for (const panel of next.panels) meet(panel, typing.typed);
      typing.soon();
    },
  };
}
