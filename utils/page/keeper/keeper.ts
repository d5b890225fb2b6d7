import { documentOf, viewOf } from '@/utils/page/documents';
import { isInPage } from '@/utils/page/dom';
import { textOfEditor } from '@/utils/page/editor-text';
import { createEarlier } from './earlier';
import type { KeeperInput, LossyPanel } from './keeper-bridge';
import type { KeeperPorts } from './keeper-ports';
import { type KeeperFace, tellKept } from './kept-face';
import { createPanelKeeper, type PanelKeeper } from './panel-keeper';
import type { PanelReading } from './panel-reading';
import { putBack } from './put-back';
import { createReaders } from './readers';
import { continues, isBlank, mainOf } from './text-of-panel';
import { type TypingWatch, watchTyping } from './watch-typing';

const RETRY_MS = 5_000;
const MOST_PANELS = 100;

interface Kept {
  readonly keeper: PanelKeeper;
  readonly panel: LossyPanel;
}

/** Looks after the texts of a page's panels. */
export interface Keeper {
  /** Makes it look after these panels as well; those it knows stay as long as they are in the page. */
  readonly keep: (input: KeeperInput) => void;
  readonly face: KeeperFace;
}

/** Starts without any panel. */
export function createKeeper(ports: KeeperPorts): Keeper {
  const kept = new Map<Element, Kept>();
  const filling = new Set<PanelKeeper>();
  const readers = createReaders();
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

  async function lookAt(
    box: Element,
    { keeper, panel }: Kept,
    reading: PanelReading,
    { plan }: KeeperInput,
  ) {
    listenIn(reading);
    await keeper.look(panel, reading, plan.locators?.dates ?? []);
    if (keeper.texts().length > 0) earlier.forget(box);
    else if (isBlank(reading)) earlier.ask(box);
    if (!keeper.isSafe() && ports.isAlive()) typing?.soon(RETRY_MS);
  }

  const create = () => {
    const hasTyped = () => input?.hasTyped() ?? false;
    return createPanelKeeper(ports, typing?.typed ?? new WeakSet(), hasTyped, tellKept);
  };

  const lookAtAll = () => {
    if (!input) return;
    const looked = new Map<PanelKeeper, readonly Element[]>();
    for (const [box, { keeper: known, panel }] of kept) {
      const reading = filling.has(known) ? null : read(panel);
      if (!reading) continue;
      const already = looked.get(known);
      const editors = reading.editors.map(({ element }) => element);
      if (already && editors.every((each) => already.includes(each))) continue;
      // It held what another panel does, and has a place of its own by now.
      const keeper = already ? create() : known;
      const entry = { keeper, panel };
      kept.set(box, entry);
      readers.note(keeper, reading);
      if (editors.length > 0) looked.set(keeper, editors);
      void lookAt(box, entry, reading, input);
    }
  };

  /** A panel that was drawn anew, whose guard had ended, or that holds what another does, goes on with its draft. */
  function continued(reading: PanelReading): PanelKeeper | undefined {
    const texts = reading.editors.map(({ element }) => textOfEditor(element));
    const before = ended.get(reading.box);
    if (before && texts.some((text) => continues(mainOf(before.texts()), text))) return before;
    for (const [box, { keeper }] of kept)
      if (!isInPage(box) && texts.some((text) => continues(mainOf(keeper.texts()), text))) {
        kept.delete(box);
        return keeper;
      }
    const reader = readers.of(reading);
    return [...kept.values()].find(({ keeper }) => keeper === reader)?.keeper;
  }

  function meet(panel: LossyPanel) {
    const { box } = panel.region;
    const known = kept.get(box)?.keeper;
    // One that is known is read at the next look, which is soon.
    if (known && !input?.asksAgain) return void kept.set(box, { keeper: known, panel });
    const reading = read(panel);
    if (!reading || (!known && kept.size >= MOST_PANELS)) return;
    const keeper = known ?? continued(reading) ?? create();
    kept.set(box, { keeper, panel });
    if (!known) readers.note(keeper, reading);
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
        filling.add(entry.keeper);
        const isBack = await putBack(reading, texts);
        if (isBack) {
          entry.keeper.adopt(known.id);
          earlier.forget(box);
        }
        filling.delete(entry.keeper);
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
      for (const panel of next.panels) meet(panel);
      typing.soon();
    },
  };
}
