/** Firefox can show the menu without telling the page that it was asked for: then a press came before it. */
const PRESSES = ['contextmenu', 'pointerdown'];

/** Remembers what a person presses, or asks for the menu of, from now on; gives the last of it. */
export function rememberPressed(): () => EventTarget | undefined {
  let pressed: WeakRef<EventTarget> | undefined;
  const onPress = (event: Event) => {
    const [target] = event.composedPath();
    if (event.isTrusted && target) pressed = new WeakRef(target);
  };
  for (const type of PRESSES) window.addEventListener(type, onPress, { capture: true });
  return () => pressed?.deref();
}
