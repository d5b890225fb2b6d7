const plainPages = [
  'board',
  'changes',
  'drafts',
  'queue',
  'log',
  'packs',
  'rules',
  'move',
  'settings',
  'about',
] as const;
type PlainPage = (typeof plainPages)[number];

/** The pages of the options page; each has an address after the `#`. */
export type Route =
  | { readonly page: PlainPage }
  | { readonly page: 'here'; readonly tab: number }
  | { readonly page: 'collected'; readonly host: string }
  | { readonly page: 'draft'; readonly id: string }
  | { readonly page: 'new-post'; readonly draft: string }
  | { readonly page: 'post'; readonly id: string }
  | { readonly page: 'platform'; readonly id: string }
  | { readonly page: 'new-rule'; readonly host: string; readonly pick: string }
  | { readonly page: 'rule'; readonly id: string };

/** Reads an address like `#/rules/new?host=app.example.com`; anything unknown is the rules. */
export function routeOf(hash: string): Route {
  const { pathname, searchParams } = new URL(hash.replace(/^#\/?/, '/'), 'https://options.invalid');
  const [first, second] = pathname.split('/').filter(Boolean);
  if (first === 'platforms' && second !== undefined)
    return { page: 'platform', id: decodeURIComponent(second) };
  if (first === 'drafts' && second !== undefined)
    return { page: 'draft', id: decodeURIComponent(second) };
  const tab = searchParams.get('tab') ?? '';
  if (first === 'here' && /^\d+$/.test(tab)) return { page: 'here', tab: Number(tab) };
  if (first === 'queue') {
    const draft = searchParams.get('draft') ?? '';
    const host = searchParams.get('collected') ?? '';
    if (host !== '') return { page: 'collected', host };
    if (second === 'new' || draft !== '') return { page: 'new-post', draft };
    if (second !== undefined) return { page: 'post', id: decodeURIComponent(second) };
  }
  const plain = plainPages.find((page) => page === first) ?? 'rules';
  if (plain !== 'rules' || second === undefined) return { page: plain };
  if (first !== 'rules') return { page: 'rules' };
  if (second === 'new') {
    const [host = '', pick = ''] = ['host', 'pick'].map((name) => searchParams.get(name) ?? '');
    return { page: 'new-rule', host, pick };
  }
  return { page: 'rule', id: decodeURIComponent(second) };
}
