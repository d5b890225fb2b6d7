/** Pages whose address is their name; behind it may stand the name of a place on them. */
const plainPages = [
  'sites',
  'board',
  'changes',
  'log',
  'team',
  'data',
  'settings',
  'help',
  'about',
  'diagnostics',
] as const;
/** Pages whose address may go on with the id of one thing; a place on them is named by `?at=`. */
const listPages = ['rules', 'drafts', 'queue'] as const;

/** What pages were called before; bookmarks and other places still lead there. */
const formerly: Readonly<Record<string, string>> = { move: 'data', packs: 'team' };

type PlainPage = Exclude<(typeof plainPages)[number], 'diagnostics'> | (typeof listPages)[number];

/** The pages of the options page; each has an address after the `#`. */
export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'diagnostics' }
  | { readonly page: 'here'; readonly tab: number }
  | { readonly page: 'collected'; readonly host: string }
  | { readonly page: 'draft'; readonly id: string }
  | { readonly page: 'new-post'; readonly draft: string }
  | { readonly page: 'post'; readonly id: string }
  | { readonly page: 'platform'; readonly id: string }
  | { readonly page: 'new-rule'; readonly host: string; readonly pick: string }
  | { readonly page: 'rule'; readonly id: string };

interface Address {
  /** The first part, by its present name. */
  readonly first: string;
  readonly second: string | undefined;
  readonly wanted: URLSearchParams;
}

/** What somebody mistyped is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function parse(hash: string): Address {
  // More than one "/" at its beginning would name a host.
  const { pathname, searchParams } = new URL(
    hash.replace(/^#?[/\\\s]*/, '/'),
    'https://options.invalid',
  );
  const [first = '', second] = pathname.split('/').filter(Boolean);
  const name = Object.hasOwn(formerly, first) ? (formerly[first] ?? first) : first;
  return {
    first: name,
    second: second === undefined ? second : decoded(second),
    wanted: searchParams,
  };
}

/** Reads an address like `#/rules/new?host=app.example.com`; anything unknown is the first page. */
export function routeOf(hash: string): Route {
  const { first, second, wanted } = parse(hash);
  const one = second === undefined ? null : oneOf(first, second, wanted);
  if (one) return one;
  const tab = wanted.get('tab') ?? '';
  if (first === 'here' && /^\d+$/.test(tab)) return { page: 'here', tab: Number(tab) };
  if (first === 'queue') {
    const host = wanted.get('collected') ?? '';
    if (host !== '') return { page: 'collected', host };
    const draft = wanted.get('draft') ?? '';
    if (draft !== '') return { page: 'new-post', draft };
  }
  const plain = [...plainPages, ...listPages].find((page) => page === first);
  return { page: plain ?? 'sites' };
}

function oneOf(first: string, second: string, wanted: URLSearchParams): Route | null {
  if (first === 'platforms') return { page: 'platform', id: second };
  if (first === 'drafts') return { page: 'draft', id: second };
  if (first === 'queue' && !wanted.has('collected'))
    return second === 'new' || wanted.has('draft')
      ? { page: 'new-post', draft: wanted.get('draft') ?? '' }
      : { page: 'post', id: second };
  if (first !== 'rules') return null;
  const [host = '', pick = ''] = ['host', 'pick'].map((name) => wanted.get(name) ?? '');
  return second === 'new' ? { page: 'new-rule', host, pick } : { page: 'rule', id: second };
}

/** The name of the place on its page that an address leads to; empty for the page as a whole. */
export function placeIn(hash: string): string {
  const { first, second = '', wanted } = parse(hash);
  return plainPages.some((page) => page === first) ? second : (wanted.get('at') ?? '');
}
