/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = `${number}-${number}-${number}`;

const MS_PER_DAY = 86_400_000;

/** Whether `text` is a possible day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that `date` is in, in the local time zone of the reader. */
export function localDay(date: Date): Day {
  const pad = (value: number, size: number) => String(value).padStart(size, '0');
  const text = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
  return text as Day;
}

/** `day`, or `earliest` where that is later; what is no day counts for nothing. */
export const notBefore = (day: Day, earliest: string): Day =>
  isDay(earliest) && earliest > day ? earliest : day;

const toTime = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whole days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toTime(to) - toTime(from)) / MS_PER_DAY);
}

/** The day `count` days after `day`. */
export function addDays(day: Day, count: number): Day {
  return new Date(toTime(day) + count * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}
