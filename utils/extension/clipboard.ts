/** Puts a text on the clipboard; false when the browser does not allow it. Call it from a click. */
export const copyText = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
