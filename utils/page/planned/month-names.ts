type Names = readonly (readonly [name: string, month: number])[];

const known = new Map<string, Names>();

function namesIn(locale: string, style: 'long' | 'short'): Names {
  try {
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: style,
      timeZone: 'UTC',
    });
    // Of a day and by itself a month may be called differently.
    const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => at).flatMap((at) =>
      [format, alone].map((each) => {
        const parts = each.formatToParts(Date.UTC(2026, at, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase().replace(/\.$/, ''), at + 1] as const;
      }),
    );
  } catch {
    // A page may name any language.
    return [];
  }
}

/** The names of the months in `language` and in English, in lower case with their numbers, longest first. */
export function monthNames(language: string): Names {
  const found =
    known.get(language) ??
    [language, 'en']
      .flatMap((locale) => [...namesIn(locale, 'long'), ...namesIn(locale, 'short')])
      .filter(([name]) => name !== '' && !/^\d+$/.test(name))
      .sort((a, b) => b[0].length - a[0].length);
  known.set(language, found);
  return found;
}
