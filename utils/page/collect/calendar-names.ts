/** Names with what they mean, the longest first. */
type Names = readonly (readonly [name: string, meaning: number])[];

/** A Sunday. */
const SUNDAY = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

const tidy = (name: string) => name.toLowerCase().replace(/\.$/, '');

/** Asks the browser for names in a page's language and in English, once for each language. */
function inLanguage(read: (locale: string) => [string, number][]): (language: string) => Names {
  const known = new Map<string, Names>();
  return (language) => {
    const before = known.get(language);
    if (before) return before;
    const found = [language, 'en']
      .flatMap((locale) => {
        try {
          return read(locale);
        } catch {
          // A page may name any language.
          return [];
        }
      })
      .map(([name, meaning]): [string, number] => [tidy(name), meaning])
      .filter(([name]) => /\p{L}{2}|^[^ -~]$/u.test(name) && !/\d/.test(name))
      .sort((a, b) => b[0].length - a[0].length);
    known.set(language, found);
    return found;
  };
}

/** The days of the week; Sunday is 0. */
export const weekdayNames = inLanguage((locale) =>
  (['long', 'short'] as const).flatMap((weekday) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday });
    return Array.from({ length: 7 }, (_, day): [string, number] => [
      format.format(SUNDAY + day * DAY_MS),
      day,
    ]);
  }),
);

/** "Yesterday", "today", "tomorrow": by how many days they are off. */
export const relativeDays = inLanguage((locale) => {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [-1, 0, 1].map((days): [string, number] => [format.format(days, 'day'), days]);
});

/** The halves of a day: 0 before noon, 12 after it. */
export const dayHalves = inLanguage((locale) => {
  const format = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    hour12: true,
    timeZone: 'UTC',
  });
  const halfAt = (hour: number) =>
    format.formatToParts(SUNDAY + hour * 3_600_000).find(({ type }) => type === 'dayPeriod')?.value;
  return [
    [halfAt(9) ?? '', 0],
    [halfAt(15) ?? '', 12],
  ];
});

const dotted = new Map<string, boolean>();

function writesDots(language: string): boolean {
  try {
    const format = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'UTC' });
    return /^\D*\d{1,2}\.\d{2}\D*$/.test(format.format(SUNDAY));
  } catch {
    return false;
  }
}

/** Whether times are written with a dot in `language`, as dates are elsewhere. */
export function hasDottedTimes(language: string): boolean {
  const known = dotted.get(language) ?? writesDots(language);
  dotted.set(language, known);
  return known;
}
