import { tokensOf } from '@/utils/plan/text';
import { attributeOf, byId, findAll, tagOf } from './dom';
import { drawingsIn } from './drawings';
import type { Lexicon } from './lexicon';

/** One hint that an element stands for a network; kinds are counted once a unit. */
export interface Signal {
  readonly network: string;
  readonly weight: number;
  readonly kind:
    | 'path'
    | 'token'
    | 'attribute'
    | 'label'
    | 'opening'
    | 'link'
    | 'image'
    | 'glyph'
    | 'site';
}

/** Parts of class names and ids that speak of a network without being its control. */
const OTHER_USE = new Set(
  (
    'analytics card cards embed embedded follow handle metric metrics pixel preview previews share ' +
    'stats timeline tweet typeahead username widget'
  ).split(' '),
);
const MAX_VALUE = 60;
const MAX_TOKENS = 6;

/** The one network that the parts of `value` name; none when they name two or another use. */
function networkIn(value: string, tokens: Readonly<Record<string, string>>): string | null {
  if (value.length > MAX_VALUE) return null;
  const parts = tokensOf(value);
  if (parts.length > MAX_TOKENS) return null;
  let network = tokens[parts.join('')] ?? null;
  for (const [at, part] of parts.entries()) {
    if (OTHER_USE.has(part)) return null;
    // "linked-in" and "LinkedIn" are one word.
    const other = tokens[part] ?? tokens[part + (parts[at + 1] ?? '')];
    if (other && network && network !== other) return null;
    network = other ?? network;
  }
  return network;
}

function classSignals(value: string, lexicon: Lexicon): readonly Signal[] {
  const { classes, tokens, weakTokens } = lexicon;
  return value.split(/\s+/).flatMap((name): Signal[] => {
    const network = classes[name] ?? networkIn(name, tokens);
    if (network) return [{ network, weight: 3, kind: 'token' }];
    const weak = iconOf(name, weakTokens);
    return weak ? [{ network: weak, weight: 1, kind: 'token' }] : [];
  });
}

const ICON = new Set(['icon', 'logo', 'network', 'social', 'channel', 'platform', 'provider']);

/** "icon-x" may be a logo or a cross: it counts only beside other networks. */
function iconOf(name: string, weakTokens: Readonly<Record<string, string>>): string | undefined {
  if (!/icon|logo|network|social|channel|platform|provider/i.test(name)) return undefined;
  const parts = tokensOf(name);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !parts.some((part) => ICON.has(part))) return undefined;
  return weakTokens[last];
}

/** What the name of a picture, or the drawing in its address, says. */
export function fileSignals(address: string, lexicon: Lexicon): Signal[] {
  if (address.startsWith('data:'))
    return drawingsIn(address).flatMap((d): Signal[] => {
      const network = lexicon.pathNetwork(d);
      return network ? [{ network, weight: 3, kind: 'path' }] : [];
    });
  if (address.startsWith('blob:')) return [];
  const file = address.replace(/[?#].*$/, '').replace(/^.*\//, '');
  // Builds put a hash between the name and the ending.
  const stem = file.replace(/\.[a-z0-9]+$/i, '').replace(/[.-][\w-]{8,}$/, '');
  const network = networkIn(stem, lexicon.tokens);
  if (network) return [{ network, weight: 3, kind: 'image' }];
  const weak = lexicon.weakTokens[stem.toLowerCase()] ?? iconOf(stem, lexicon.weakTokens);
  return weak ? [{ network: weak, weight: 2, kind: 'image' }] : [];
}

const MAX_KNOWN = 500;

/** Keeps what `read` gave for the value of an attribute: pages repeat the same ones. */
function remembered(
  { known }: Lexicon,
  name: string,
  value: string,
  read: () => readonly Signal[],
): readonly Signal[] {
  let values = known.get(name);
  if (!values) {
    if (known.size > MAX_KNOWN) known.clear();
    values = new Map();
    known.set(name, values);
  }
  let signals = values.get(value);
  if (!signals) {
    if (values.size > MAX_KNOWN) values.clear();
    signals = read();
    values.set(value, signals);
  }
  return signals;
}

/** Attributes that carry machine names; text that people wrote never stands in them whole. */
const MACHINE =
  /^(id|for|name|value|type|kind|aria-controls|slot|icon|network|platform|provider|service|channel|data-(network|platform|provider|service|channel|social|item|key|value|id|name|type|icon|test|testid|test-id|qa|qa-icon|cy|tab|target|account-type|network-type|network-id|provider-id))$/;

function machineSignals(name: string, value: string, lexicon: Lexicon): Signal[] {
  const known = MACHINE.test(name);
  if (!known && !name.startsWith('data-')) return [];
  const whole = lexicon.classes[value];
  if (whole) return [{ network: whole, weight: 3, kind: 'token' }];
  const network = networkIn(value, lexicon.tokens);
  if (network) return [{ network, weight: 2, kind: 'attribute' }];
  const weak = known ? lexicon.weakTokens[value.toLowerCase()] : undefined;
  return weak ? [{ network: weak, weight: 1, kind: 'attribute' }] : [];
}

/** Values that people type: they never identify a network. */
const TYPED = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'hidden']);

/** The drawing that a `use` shows, where it is in the same document. */
function usedSignals(element: Element, value: string, lexicon: Lexicon): Signal[] {
  const id = value.replace(/^[^#]*#/, '');
  const network = networkIn(id, lexicon.tokens);
  if (network) return [{ network, weight: 3, kind: 'token' }];
  const symbol = value.startsWith('#') ? byId(element, id) : null;
  const [path] = symbol ? findAll(symbol, 'path') : [];
  const drawn = path && lexicon.pathNetwork(attributeOf(path, 'd') ?? '');
  return drawn ? [{ network: drawn, weight: 3, kind: 'path' }] : [];
}

/** A link to somebody's page on a network may be all that tells whose account a row shows. */
function profileSignals(href: string, { hosts }: Lexicon): Signal[] {
  if (!href.startsWith('http')) return [];
  const [, host = ''] =
    /^https?:\/\/(?:(?:www|m)\.)?([^/]+)\/[^/?#]+\/?[^/?#]*\/?$/.exec(href) ?? [];
  const network = hosts[host];
  return network && !/\/(intent|share|sharer|sharing|compose)\b/.test(href)
    ? [{ network, weight: 1, kind: 'link' }]
    : [];
}

/** What one attribute of `element` says about networks, labels left aside. */
export function attributeSignals(
  element: Element,
  name: string,
  value: string,
  lexicon: Lexicon,
): readonly Signal[] {
  const tag = tagOf(element);
  switch (name) {
    case 'class':
      return remembered(lexicon, name, value, () => classSignals(value, lexicon));
    case 'd': {
      const network = tag === 'path' ? lexicon.pathNetwork(value) : null;
      return network ? [{ network, weight: 3, kind: 'path' }] : [];
    }
    case 'style': {
      const [, address] = /url\(["']?([^"')]+)/.exec(value) ?? [];
      return address ? fileSignals(address, lexicon) : [];
    }
    case 'href':
    case 'xlink:href':
      if (tag === 'image') return fileSignals(value, lexicon);
      if (tag === 'a') return profileSignals(value, lexicon);
      return tag === 'use' ? usedSignals(element, value, lexicon) : [];
    case 'src':
    case 'srcset':
      return tag === 'img' || tag === 'source'
        ? fileSignals(value.split(' ')[0] ?? '', lexicon)
        : [];
    case 'value':
      if (tag === 'textarea') return [];
      if (tag === 'input' && TYPED.has(attributeOf(element, 'type')?.toLowerCase() ?? 'text'))
        return [];
      return remembered(lexicon, name, value, () => machineSignals(name, value, lexicon));
    default:
      return remembered(lexicon, name, value, () => machineSignals(name, value, lexicon));
  }
}
