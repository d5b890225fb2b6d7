import { tagOf } from '@/utils/page/dom';
import type { PickerDeeds, PickerView } from '@/utils/rules/picking';
import { beginChosen, boxOf, type ChosenStage } from './chosen-stage';
import { takeTurns } from './frame-turn';
import { createGate } from './gate';
import { listenToPerson } from './listen';
import { createOverlay } from './overlay';
import type { OpenPicker, PickerPorts } from './picker-ports';
import { beginPointing } from './pointing-stage';
import { keepReturn } from './return-focus';

/** So long a message about what was hidden stays, in milliseconds. */
const TOAST_MS = 10_000;
const NOTHING_DRAWN = { dimmed: [], isRefused: false, outline: null };

/** What was hidden, and what shows it again. */
interface Hidden {
  readonly view: PickerView;
  readonly undo: () => void;
}

/** Lets a person point at a control of this frame, until something was chosen or the person goes away. */
export function openPicker(ports: PickerPorts): OpenPicker {
  const { openClosed, page } = ports;
  const stop = new AbortController();
  const back = keepReturn();
  const overlay = createOverlay(openClosed);
  const gate = page?.gate ?? createGate();
  const pointing = beginPointing(ports);
  let chosen: ChosenStage | null = null;
  let hidden: Hidden | null = null;
  let isRefused = false;
  let drawn = '';
  const isPointing = () => chosen === null && hidden === null;

  const turn = takeTurns(ports, () => {
    if (!turn.isOurs() && !hidden) chosen = null;
    redraw(true);
  });

  const viewNow = (): PickerView | null =>
    hidden?.view ?? (turn.isOurs() ? (chosen ?? pointing).view() : null);
  const redraw = (takesFocus = false) => {
    if (stop.signal.aborted) return;
    const view = viewNow();
    isRefused = view?.phase === 'pointing' && view.refusal !== null;
    const now = JSON.stringify(view);
    if (now !== drawn) ports.draw(overlay.panel, view, deeds);
    drawn = now;
    if (takesFocus && turn.isOurs()) person.takeFocus();
  };

  const point = (element: Element | null) => {
    if (!element || !isPointing()) return;
    turn.claim();
    pointing.to(element);
    redraw();
  };
  const move = (how: 'narrow' | 'widen' | number) => {
    if (!isPointing()) return;
    pointing.move(how);
    redraw();
  };
  const goBeside = (by: 1 | -1) => {
    const next = pointing.beside(by);
    if (!next && turn.leave()) return;
    const to = next ?? pointing.beside(by, true);
    to?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    point(to);
  };

  const choose = () => {
    if (!isPointing()) return;
    const meant = pointing.meant();
    if (meant && tagOf(meant) === 'iframe') return turn.enter(meant as HTMLIFrameElement);
    const found = pointing.choose();
    chosen = found && beginChosen(found, page, openClosed, pointing.choose);
    redraw(chosen !== null);
  };
  const again = () => {
    chosen = null;
    redraw(true);
  };
  const change = (work: (stage: ChosenStage) => void) => {
    if (chosen) work(chosen);
    redraw();
  };

  const hide = () => {
    if (!chosen) return;
    const view = chosen.view();
    const { outcome, undo } = chosen.hide();
    if (outcome === 'not-hidden' || view.phase !== 'chosen')
      return change((stage) => stage.setTrouble('failed'));
    const { count, meant } = view;
    chosen = null;
    hidden = { undo, view: { count, meant, outcome, phase: 'hidden' } };
    overlay.cover(false);
    overlay.draw(NOTHING_DRAWN);
    redraw(person.usesKeys());
    if (!person.usesKeys()) back.give(overlay.element);
    ports.end();
    setTimeout(dismiss, TOAST_MS);
  };
  const make = async () => {
    const picked = chosen?.picked();
    const isOpened = picked !== undefined && (await ports.pick(picked).catch(() => false));
    if (isOpened) end();
    else change((stage) => stage.setTrouble('closed'));
  };

  const end = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    back.give(overlay.element);
    ports.draw(overlay.panel, null, deeds);
    overlay.remove();
    // Until here the page hears nothing of where the focus goes.
    person.rest();
  };
  const cancel = () => {
    if (!hidden) ports.end();
    end();
  };
  /** A message that somebody looks at stays. */
  const dismiss = () => {
    const isUsed = overlay.panel.matches(':hover') || overlay.focused() !== null;
    if (isUsed) setTimeout(dismiss, TOAST_MS / 2);
    else end();
  };

  const deeds: PickerDeeds = {
    onAgain: again,
    onCancel: cancel,
    onChoose: choose,
    onCrumb: move,
    onDim: () => change((stage) => stage.toggleDim()),
    onHide: hide,
    onMakeRule: () => void make(),
    onNarrow: () => move('narrow'),
    onScope: (scope) => change((stage) => stage.setScope(scope)),
    onUndo: () => {
      hidden?.undo();
      end();
    },
    onWiden: () => move('widen'),
  };

  const person = listenToPerson({
    gate,
    isPicking: () => hidden === null,
    isPointing,
    onCancel: cancel,
    onCommand: (command) => {
      if (command === 'choose') choose();
      if (command === 'next' || command === 'back') goBeside(command === 'next' ? 1 : -1);
      if (command === 'narrow' || command === 'widen') move(command);
    },
    onEntered: turn.claim,
    onPoint: point,
    onPress: choose,
    onRefused: () => change((stage) => stage.setTrouble('covered')),
    openClosed,
    overlay,
    signal: stop.signal,
  });

  /** The page moves and changes: what is drawn over it follows, frame by frame. */
  const follow = (now: number) => {
    if (stop.signal.aborted) return;
    requestAnimationFrame(follow);
    if (hidden || !turn.isOurs()) return overlay.draw(NOTHING_DRAWN);
    overlay.keepOnTop();
    if (chosen && !chosen.keepUp(now)) return again();
    if (chosen) redraw();
    const meant = chosen?.element() ?? pointing.meant();
    overlay.draw({ dimmed: chosen?.dimmed() ?? [], isRefused, outline: meant && boxOf(meant) });
  };

  const read = page?.want(stop.signal).catch(() => undefined);
  void read?.then(() => redraw());
  requestAnimationFrame(follow);
  redraw(true);
  return {
    end: () => {
      // What was hidden can still be taken back.
      if (!hidden) end();
    },
    take: async (element) => {
      await read;
      if (stop.signal.aborted) return;
      point(element);
      choose();
    },
    turn: turn.hear,
  };
}
