// How long names are as the domain system gets them, as RFC 3492 ("Punycode") describes it.
const PLAIN = /^\p{ASCII}*$/u;
const PREFIX = 'xn--';
const DIGITS = 36;
const LEAST_STEP = 1;
const MOST_STEP = 26;

/** How many digits tell a number, the size of which is guessed by `bias`. */
function digitsFor(value: number, bias: number): number {
  let digits = 1;
  for (let rest = value, size = DIGITS; ; size += DIGITS, digits++) {
    const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, size - bias));
    if (rest < step) return digits;
    rest = Math.floor((rest - step) / (DIGITS - step));
  }
}

/** The next guess, after `value` was told for the first or a later of `count` characters. */
function nextBias(value: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(value / (isFirst ? 700 : 2));
  rest += Math.floor(rest / count);
  let bias = 0;
  for (; rest > ((DIGITS - LEAST_STEP) * MOST_STEP) / 2; bias += DIGITS)
    rest = Math.floor(rest / (DIGITS - LEAST_STEP));
  return bias + Math.floor(((DIGITS - LEAST_STEP + 1) * rest) / (rest + 38));
}

function encodedLength(name: string): number {
  const signs = [...name].map((sign) => sign.codePointAt(0) ?? 0);
  const others = signs.filter((sign) => sign > 0x7f);
  const plain = signs.length - others.length;
  let [length, told, bias, gap, least] = [plain === 0 ? 0 : plain + 1, plain, 72, 0, 0x80];
  for (const next of [...new Set(others)].sort((a, b) => a - b)) {
    gap += (next - least) * (told + 1);
    for (const sign of signs) {
      if (sign < next) gap++;
      if (sign !== next) continue;
      length += digitsFor(gap, bias);
      bias = nextBias(gap, told + 1, told === plain);
      gap = 0;
      told++;
    }
    gap++;
    least = next + 1;
  }
  return length;
}

const MAX_NAME = 63;
const DOTS = /[.\u3002\uff0e\uff61]/;

/** How long `name`, a part of a domain, is as it is sent; its dots are those of other writings. */
function sentLength(name: string): number {
  const parts = name.split(DOTS);
  const lengths = parts.map((part) =>
    PLAIN.test(part) ? part.length : PREFIX.length + encodedLength(part),
  );
  return lengths.reduce((sum, length) => sum + length, parts.length - 1);
}

/** Whether a part of `domain` is longer than the domain system allows. */
export const isOverlong = (domain: string): boolean =>
  domain.split('.').some((name) => name.length > 2 * MAX_NAME || sentLength(name) > MAX_NAME);
