import type { PlannedTime } from '@/utils/page/planned/read-date';
import type { DayPorts } from './day-around';
import { datesIn } from './machine-moments';
import type { ReadBlock } from './read-block';
import { whichDay } from './which-day';

/** When a post is planned. */
export interface PlannedAt {
  /** In milliseconds since 1970; `null` where it cannot be told for sure. */
  readonly at: number | null;
  /** The date as the page writes it. */
  readonly dateText: string | null;
}

interface WhenPorts extends DayPorts {
  readonly around: (row: Element) => string | null;
}

const MAX_TEXT = 80;
/** A day without a time is over when it ends. */
const timeOf = (moment: PlannedTime) =>
  new Date(moment.includes('T') ? moment : `${moment}T23:59`).getTime();

/** Of several moments the only one that still lies ahead: posts also tell when they were made. */
function onlyOf(moments: readonly PlannedTime[], now: number): PlannedTime | null {
  const all = [...new Set(moments)];
  const ahead = all.length > 1 ? all.filter((moment) => timeOf(moment) >= now) : all;
  return ahead.length === 1 ? (ahead[0] ?? null) : null;
}

/** The page's own words for it: those that name a day, and times that stand by themselves. */
function wordsOf(blocks: readonly ReadBlock[]): string | null {
  const dated = blocks.filter(
    ({ moment: { day, others, time } }) => day !== null || (time !== null && others === 0),
  );
  const text = dated.map((block) => block.text.replace(/\s+/g, ' ')).join(' ');
  return text === '' || text.length > MAX_TEXT ? null : text;
}

/** When the post of `row` is planned, read from what stands beside its `text`. */
export function plannedAt(
  row: Element,
  text: Element,
  others: readonly ReadBlock[],
  { around, now }: WhenPorts,
): PlannedAt {
  const dateText = wordsOf(others);
  const found = datesIn(row, text);
  const exact = found.filter((moment) => moment.includes('T'));
  if (exact.length > 0) {
    const moment = onlyOf(exact, now);
    return { at: moment === null ? null : timeOf(moment), dateText };
  }
  const named = others.flatMap(({ moment: { day } }) => day ?? []);
  const days = found.length > 0 ? found : named.flatMap((day) => whichDay(day, now) ?? []);
  const isTold = found.length > 0 || named.length > 0;
  const day = isTold ? onlyOf(days, now) : around(row);
  const times = new Set(others.flatMap(({ moment: { time } }) => time ?? []));
  const [time] = times;
  if (day === null || time === undefined || times.size > 1)
    return { at: null, dateText: dateText ?? (found.length > 0 ? day : null) };
  return { at: timeOf(`${day}T${time}`), dateText };
}
