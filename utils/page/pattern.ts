/**
 * Whether the whole of a squeezed `label` is one of the texts that a squeezed pattern stands for; what is
 * written between its brackets is a choice. A pattern goes from `from` to the end of its line: to take
 * all of them out of the text in which they stand would fill the memory of each page.
 */
export const fits = (text: string, label: string, from = 0): boolean =>
  isFitting(text, from, label, 0, false);

/** Whether one of the texts that the pattern stands for begins with `prefix`. */
export const canBegin = (text: string, prefix: string, from = 0): boolean =>
  isFitting(text, from, prefix, 0, true);

function isFitting(
  text: string,
  from: number,
  label: string,
  start: number,
  isPrefix: boolean,
): boolean {
  let at = start;
  for (let place = from; place < text.length; place++, at++) {
    if (isPrefix && at === label.length) return true;
    const letter = text.charAt(place);
    if (letter === '\n') break;
    if (letter === '[') return isChoiceFitting(text, place, label, at, isPrefix);
    if (letter !== label.charAt(at)) return false;
  }
  return at === label.length;
}

function isChoiceFitting(
  text: string,
  open: number,
  label: string,
  at: number,
  isPrefix: boolean,
): boolean {
  const close = text.indexOf(']', open);
  const first = label.charAt(at);
  let begin = open + 1;
  while (begin <= close) {
    // The browser finds the next part sooner than a loop would.
    const bar = text.indexOf('|', begin);
    const end = bar === -1 || bar > close ? close : bar;
    let length = 0;
    if (text.charAt(begin) === first)
      while (begin + length < end && text.charAt(begin + length) === label.charAt(at + length))
        length++;
    if (isPrefix && at + length >= label.length) return true;
    if (begin + length === end && isFitting(text, close + 1, label, at + length, isPrefix))
      return true;
    begin = end + 1;
  }
  return false;
}
