/** The least time between two looks at a text, and how much of the time looking may take: 1 in 50. */
const PAUSE_MS = 500;
const SHARE = 50;
/** Some editors take a key before it becomes an input, and buttons insert emoji. */
const WRITING = ['input', 'keyup', 'paste', 'drop', 'click'];

/** Calls `onChange` some time after somebody may have written in `box`, until the undo is called. */
export function watchText(box: Element, onChange: () => void): () => void {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = PAUSE_MS;
  const look = () => {
    timer = undefined;
    const start = performance.now();
    onChange();
    pause = Math.max(PAUSE_MS, SHARE * (performance.now() - start));
  };
  const onEvent = (event: Event) => {
    if (timer === undefined && event.composedPath().includes(box)) timer = setTimeout(look, pause);
  };
  for (const type of WRITING)
    window.addEventListener(type, onEvent, { capture: true, passive: true, signal: stop.signal });
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}
