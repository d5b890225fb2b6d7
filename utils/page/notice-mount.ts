import type { Snooze } from '@/utils/plan/snooze';
import { inTurn, notAnyMore } from './in-turn';
import type { NoticeInput } from './notice-bridge';
import { keepFocus } from './notice-focus';
import { createNoticeHost } from './notice-host';
import { type NoticeView, viewOf } from './notice-view';
import type { OpenShadow } from './shadows';

export interface MountedNotice {
  readonly update: (input: NoticeInput) => void;
  readonly remove: () => void;
  /** Unfolds it and moves the focus into it. */
  readonly focus: () => void;
}

export type MountNotice = (input: NoticeInput) => MountedNotice;

/** What draws a notice needs to know besides what it says. */
interface NoticeControls {
  readonly folded: boolean;
  readonly refused: number;
  readonly onFold: (folded: boolean) => void;
  readonly onShowAnyway: () => void;
  readonly onPauseHere: () => void;
  readonly onSnooze: (until: Snooze) => void;
  readonly onWarnHere: () => void;
  readonly onUnselect: () => void;
}

/** Draws notices, and takes back what it drew with all that listens for it. */
interface Drawing {
  readonly draw: (root: ShadowRoot, view: NoticeView & NoticeControls) => void;
  readonly clear: (root: ShadowRoot) => void;
}

/** Scrolling has ended when so long nothing was heard of it. */
const SETTLED_MS = 120;
const areSame = (before: readonly Element[], now: readonly Element[]) =>
  before.length === now.length && before.every((element, at) => element === now[at]);

/** Mounts notices that are drawn so: finds their place, and folds them where there is no room. */
export function mountNoticeWith({ clear, draw }: Drawing, openClosed: OpenShadow): MountNotice {
  return (first) => {
    const stop = new AbortController();
    /** How many presses did not count, because something may have been in front of it. */
    let refused = 0;
    const host = createNoticeHost(first.region.box, openClosed, () => {
      refused++;
      redraw(true);
    });
    const focus = keepFocus(host.element, host.content, stop.signal);
    let input: NoticeInput = first;
    /** What it says now. */
    let said = '';
    let folded = false;
    /** Folded because there was no room, so it unfolds by itself when there is. */
    let cramped = false;
    /** Unfolded because a person asked for it, so it is shown in any case. */
    let asked = false;
    let frame = 0;

    const fold = (next: boolean) => {
      const wasFocused = focus.isHere();
      folded = next;
      asked = !next;
      cramped = false;
      redraw(true);
      if (!wasFocused) return;
      if (next) focus.giveBack();
      else focus.take();
    };
    /** What a person has asked for is urgent. */
    const redraw = (isUrgent = false) => {
      const view = viewOf(input);
      said = JSON.stringify(view);
      draw(host.content, {
        ...view,
        folded,
        refused,
        onFold: fold,
        onShowAnyway: () => input.showAnyway(),
        onPauseHere: () => input.site.pauseHere(),
        onSnooze: (until) => input.site.snooze(until),
        onWarnHere: () => input.site.warnHere(),
        onUnselect: () => input.unselect(),
      });
      follow(isUrgent);
    };

    const place = () => {
      if (stop.signal.aborted) return;
      if (host.place(input.region.box, asked) || folded) return;
      folded = true;
      cramped = true;
      redraw();
    };
    const follow = (isUrgent = false) => inTurn(place, isUrgent);
    const retry = () => {
      if (cramped) {
        folded = false;
        cramped = false;
        redraw(true);
      } else follow(true);
    };

    const sizes = new ResizeObserver(() => follow(focus.isHere()));
    sizes.observe(first.region.box);
    sizes.observe(host.element);
    window.addEventListener('resize', retry, { signal: stop.signal });
    let settling: ReturnType<typeof setTimeout> | undefined;
    /** While the page scrolls it moves along; it looks for a better place when that has ended. */
    const onScroll = () => {
      clearTimeout(settling);
      settling = setTimeout(follow, SETTLED_MS, true);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => host.shift(input.region.box));
    };
    document.addEventListener('scroll', onScroll, {
      capture: true,
      passive: true,
      signal: stop.signal,
    });
    redraw();

    return {
      update(next) {
        // Where somebody types the page is judged again and again, and nothing new is to be said.
        const isSame =
          areSame(input.editors, next.editors) && JSON.stringify(viewOf(next)) === said;
        input = next;
        if (isSame) follow();
        else redraw();
      },
      focus() {
        focus.remember();
        folded = false;
        asked = true;
        redraw();
        // What is not yet in its place cannot take the focus.
        place();
        focus.take();
      },
      remove() {
        if (focus.isHere()) focus.giveBack();
        stop.abort();
        sizes.disconnect();
        cancelAnimationFrame(frame);
        notAnyMore(place);
        clearTimeout(settling);
        host.remove();
        clear(host.content);
      },
    };
  };
}
