import tlds from 'tlds';

const TOPS: ReadonlySet<string> = new Set(tlds);
const LONGEST = Math.max(...tlds.map((name) => name.length));
const PUNYCODE = /^xn--[-0-9a-z]+/i;
const PLAIN_NAME = /^[0-9a-z@+-]+/i;
/** The first signs of names that are not all plain letters. */
const OTHER_STARTS: ReadonlySet<string> = new Set(
  tlds.filter((name) => !/^[a-z]+$/.test(name)).map((name) => name.charAt(0)),
);

/** How many characters at the beginning of `label` are a name such as "com" or "рф"; 0 when it begins with none. */
export function topLengthIn(label: string): number {
  const isTop = (length: number) => TOPS.has(label.slice(0, length).toLowerCase());
  // No name ends where a plain letter, digit, "@", "+" or "-" follows.
  const plain = PLAIN_NAME.exec(label)?.[0].length ?? 0;
  if (plain > 0 && plain <= LONGEST && isTop(plain)) return plain;
  const [encoded] = PUNYCODE.exec(label) ?? [];
  if (encoded !== undefined) return encoded.length;
  if (!OTHER_STARTS.has(label.charAt(0).toLowerCase())) return 0;
  for (let length = Math.min(LONGEST, label.length); length > plain; length--)
    if (isTop(length) && !PLAIN_NAME.test(label.slice(length))) return length;
  return 0;
}
