import { fileLimits } from './limits';
import { type FileProblem, problem } from './problem';

/** The line and column, from 1, at which a place in a text is; `offset` counts from 0. */
export function lineAndColumn(text: string, offset: number) {
  const before = text.slice(0, offset);
  const line = before.split(/\r\n|\r|\n/).length;
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return { column: offset - start + 1, line };
}

const QUOTE = 34;
const BACKSLASH = 92;

/** Where the text that begins at `from` ends: at its second quote that no backslash hides. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}

/** Where brackets first stand deeper inside each other than is read; `null`: nowhere. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at);
    else if (code === 91 || code === 123) depth++;
    else if (code === 93 || code === 125) depth--;
    if (depth > fileLimits.depth) return at;
  }
  return null;
}

/** Why a text cannot be a file of rules, seen from outside; `null` when it may be one. */
export function shapeProblem(text: string): FileProblem | null {
  if (text.trim() === '') return problem('empty');
  if (text.includes('\0')) return problem('notText');
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return problem('webPage');
  return null;
}

/** Parsers go down a text bracket by bracket: too many would stop them, so they are counted first. */
export function depthProblem(text: string): FileProblem | null {
  const at = tooDeepAt(text);
  return at === null ? null : problem('tooDeep', [fileLimits.depth], lineAndColumn(text, at));
}
