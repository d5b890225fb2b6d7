const SEEDS = [0x811c9dc5, 0x9747b28c] as const;

/** FNV-1a over the characters of `text`, from `seed`. */
function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A short text that is the same for equal values and, as good as always, only for them. */
export function digestOf(value: unknown): string {
  const text = JSON.stringify(value);
  return SEEDS.map((seed) => fnv1a(text, seed)).join('-');
}
