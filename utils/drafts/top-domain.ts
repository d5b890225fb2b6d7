import tlds from 'tlds';

const TOPS: ReadonlySet<string> = new Set(tlds);
const LONGEST = Math.max(...tlds.map((name) => name.length));
const PUNYCODE = /^xn--[-0-9a-z]+/i;
const NAME = /^[0-9a-z@+-]+/i;
const PLAIN = /^[\x20-\x7e]*$/;

/** How many characters at the beginning of `label` are a name such as "com" or "рф"; 0 when it begins with none. */
export function topLengthIn(label: string): number {
  const [encoded] = PUNYCODE.exec(label) ?? [];
  if (encoded !== undefined) return encoded.length;
  const [name] = NAME.exec(label) ?? [];
  // A plain name ends where no plain letter, digit, "@", "+" or "-" follows.
  if (name !== undefined) return TOPS.has(name.toLowerCase()) ? name.length : 0;
  for (let length = Math.min(LONGEST, label.length); length > 0; length--) {
    const end = label.slice(0, length);
    if (PLAIN.test(end) || !TOPS.has(end.toLowerCase())) continue;
    if (!NAME.test(label.slice(length))) return length;
  }
  return 0;
}

const MAX_NAME = 63;

/** How long a part of a domain is as it is sent; as it is written where no browser would send it. */
function sentLength(name: string): number {
  if (PLAIN.test(name)) return name.length;
  const address = `https://${name}/`;
  return URL.canParse(address) ? new URL(address).hostname.length : name.length;
}

/** Whether a part of `domain` is longer than the domain system allows. */
export const isOverlong = (domain: string): boolean =>
  domain.split('.').some((name) => sentLength(name) > MAX_NAME);
