type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value with the keys of all its objects in alphabetical order. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}

/** A value as the text of a file: the same value always gives the same bytes. */
export function sortedText(value: unknown): string {
  const plain: Json = JSON.parse(JSON.stringify(value));
  return `${JSON.stringify(sorted(plain), null, 2)}\n`;
}
