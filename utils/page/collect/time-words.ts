import { dayHalves, hasDottedTimes } from './calendar-names';
import { wordAt } from './plain-words';

/** What a text says of the time of day, and the rest of it. */
interface TimeWords {
  /** `HH:MM`; `null` where none is named, or several. */
  readonly time: string | null;
  readonly rest: string;
}

const COLON = /(?<![\d:.])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/g;
const HOURS = /(?<![\d:.])(\d{1,2}) ?(?:h|시|時|点) ?(\d{2})(?!\d)(?: ?[분分])?/g;
const DOTTED = /(?<![\d:.])(\d{1,2})\.(\d{2})(?![\d.])/g;
const BARE_HOUR = /(?<![\d:.])(\d{1,2})()(?= ?[ap]\.?m\b)/g;
const ENGLISH_HALF = /^ ?([ap])\.? ?m\b\.?/;
const RANGE = /^ ?[-–—~]|^ (?:to|à|bis|a|до) /;
/** So near to a time stands the half of the day that it is in. */
const NEAR = 3;

const two = (value: number) => String(value).padStart(2, '0');

interface Found {
  readonly time: string;
  readonly from: number;
  readonly to: number;
}

/** The half of the day that is named beside a time, and where its word ends. */
function halfBeside(text: string, from: number, to: number, language: string) {
  const [english, half] = ENGLISH_HALF.exec(text.slice(to)) ?? [];
  if (english !== undefined) return { from, plus: half === 'p' ? 12 : 0, to: to + english.length };
  for (const [name, plus] of dayHalves(language)) {
    const before = text.slice(0, from).trimEnd();
    if (before.endsWith(name)) return { from: before.length - name.length, plus, to };
    const at = wordAt(text.slice(to, to + name.length + NEAR), name);
    if (at >= 0) return { from, plus, to: to + at + name.length };
  }
  return null;
}

function timesIn(text: string, pattern: RegExp, language: string): Found[] {
  return [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const [whole, hours, minutes] = match;
    const end = match.index + whole.length;
    const half = halfBeside(text, match.index, end, language);
    const given = Number(hours);
    const hour = half === null ? given : (given % 12) + half.plus;
    if (hour > 23 || Number(minutes) > 59) return [];
    const place = half ?? { from: match.index, to: end };
    return [{ from: place.from, time: `${two(hour)}:${minutes || '00'}`, to: place.to }];
  });
}

/** Takes the time of day out of plain words; of a range, its beginning. */
export function takeTime(text: string, language: string): TimeWords {
  const patterns = [COLON, HOURS, ...(hasDottedTimes(language) ? [DOTTED] : []), BARE_HOUR];
  for (const pattern of patterns) {
    const found = timesIn(text, pattern, language);
    const [first, second] = found;
    if (!first) continue;
    const rest = found.reduceRight(
      (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
      text,
    );
    const isRange = found.length === 2 && second && RANGE.test(text.slice(first.to, second.from));
    return { rest, time: found.length === 1 || isRange ? first.time : null };
  }
  return { rest: text, time: null };
}
