/** What tools put before what they make up. Whatever else they make up has digits in it, as a rule. */
const MADE =
  /^(css|emotion|sc|jss|jsx|svelte|tss|data-v|_?ng(content|host)|ng-tns|ember|gwt|cdk|ext-gen|yui)[-_]|^[rs]-\w{4,}$|:r\w*:|(^|-)_r_[a-z\d]+_/i;

/** Sizes and places: true of very many things, and changed with each new look. */
const LOOKS =
  /-(xs|sm|md|lg|xl|full|auto|px|none|screen)$|^(align|content|cursor|d|display|flex|float|font|items|justify|object|overflow|self|text)-(center|start|end|between|around|hidden|visible|left|right|bold|medium|col|row|wrap|pointer|none|block|flex|baseline)$/;
const PLAIN_LOOKS = new Set(
  'flex grid block inline hidden relative absolute fixed sticky container clearfix row col truncate grow shrink rounded border shadow transition group peer'.split(
    ' ',
  ),
);

/** What something is at the moment. */
const STATES =
  /^(is|has|was|ng)-|^(is|has)[A-Z]|^(active|selected|checked|current|open|opened|closed|expanded|collapsed|disabled|enabled|focused?|hover(ed)?|loading|loaded|pressed|visible|dirty|pristine|touched|untouched|valid|invalid|first|last|odd|even|on|off|show|shown|fade|in|entering|entered)$/i;
const STATE_ENDINGS =
  /(--?|__?)(active|selected|checked|current|open|expanded|collapsed|disabled|focus(ed|visible)?|hover|loading|pressed|on|off)$/i;

/** Names with a digit that are words all the same. */
const KNOWN = new Set('h1 h2 h3 mp4 oauth2 i18n a11y 2fa'.split(' '));
/** Words without a vowel. */
const SHORT = new Set(
  'btn btns ctrl html mgmt msgs pwd src svg txt xml dlg cnt rss sms cms crm'.split(' '),
);
const RARE =
  /q(?!u)|[jvw][bcdfghjkmnpqrstvwxz]{2}|[jqz][bcdfghjkmnpqrtvwx]|[bcdfghjkmnpqrtvwz]x(?![a-z]?$)|[bcdfghjklmnpqrstvwxz]{6}/;

/** Whether a run of letters reads as a word or as an abbreviation of one. */
function isWord(letters: string): boolean {
  const word = letters.toLowerCase();
  if (word.length <= 3 || SHORT.has(word)) return true;
  return /[aeiouy]/.test(word) && !RARE.test(word);
}

/** "bdVaJa": capitals in the midst of what is no word. */
function isScrambled(part: string): boolean {
  const words = part.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ');
  if (words.length < 3 && !(words.length === 2 && part.length < 7)) return false;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters / words.length < 3;
}

function isReadable(part: string): boolean {
  if (KNOWN.has(part.toLowerCase())) return true;
  if (/\d/.test(part)) return false;
  if (isScrambled(part)) return false;
  return part.split(/(?<=[a-z])(?=[A-Z])/).every(isWord);
}

const MAX_TOKEN = 60;

/**
 * Whether a class, an id or the value of an attribute is likely to be the same after the next build of
 * the page: words that a person chose, no hashes, no numbers, no states, nothing of mere looks.
 */
export function isLasting(token: string): boolean {
  if (token.length < 2 || token.length > MAX_TOKEN) return false;
  if (!/^[A-Za-z0-9_][\w:./-]*$|^-{0,2}[a-z][\w-]*$/.test(token)) return false;
  if (MADE.test(token)) return false;
  const look = token.replace(/^([a-z-]+:)+/, '');
  if (PLAIN_LOOKS.has(look) || LOOKS.test(look)) return false;
  if (STATES.test(token) || STATE_ENDINGS.test(token)) return false;
  const parts = token.split(/[^A-Za-z0-9]+/).filter((part) => part !== '');
  if (parts.every((part) => part.length < 2)) return false;
  return parts.every(isReadable);
}

const MAX_NAME = 80;

/** Whether a control's words are likely to be the same tomorrow: counts, times and long texts are not. */
export const isLastingName = (text: string): boolean =>
  text.length > 1 && text.length <= MAX_NAME && /\p{L}/u.test(text) && !/\d/.test(text);
