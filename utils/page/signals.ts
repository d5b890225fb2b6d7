import { tagOf } from './dom';
import type { Lexicon } from './lexicon';
import { tokensOf } from './text';

/** One hint that an element stands for a network; kinds are counted once a unit. */
export interface Signal {
  readonly network: string;
  readonly weight: number;
  readonly kind: 'path' | 'token' | 'attribute' | 'label' | 'image';
}

/** Parts of class names and ids that speak of a network without being its control. */
const OTHER_USE = new Set([
  'analytics',
  'card',
  'cards',
  'embed',
  'embedded',
  'follow',
  'handle',
  'metric',
  'metrics',
  'pixel',
  'preview',
  'previews',
  'share',
  'stats',
  'timeline',
  'tweet',
  'typeahead',
  'username',
  'widget',
]);
const MAX_VALUE = 60;
const MAX_TOKENS = 6;

/** The one network that the parts of `value` name; none when they name two or another use. */
function networkIn(value: string, tokens: ReadonlyMap<string, string>): string | null {
  if (value.length > MAX_VALUE) return null;
  const parts = tokensOf(value);
  if (parts.length > MAX_TOKENS || parts.some((part) => OTHER_USE.has(part))) return null;
  const found = new Set(parts.flatMap((part) => tokens.get(part) ?? []));
  const whole = tokens.get(parts.join(''));
  if (whole) found.add(whole);
  const [network] = found;
  return found.size === 1 && network !== undefined ? network : null;
}

function classSignals(value: string, lexicon: Lexicon): Signal[] {
  return value.split(/\s+/).flatMap((name): Signal[] => {
    const whole = lexicon.classes.get(name);
    if (whole) return [{ network: whole, weight: 3, kind: 'token' }];
    const network = networkIn(name, lexicon.tokens);
    return network ? [{ network, weight: 3, kind: 'token' }] : [];
  });
}

function fileSignals(address: string, lexicon: Lexicon): Signal[] {
  if (address.startsWith('data:') || address.startsWith('blob:')) return [];
  const file = address.replace(/[?#].*$/, '').replace(/^.*\//, '');
  const stem = file.replace(/\.[a-z0-9]+$/i, '').toLowerCase();
  const network = networkIn(stem, lexicon.tokens);
  if (network) return [{ network, weight: 3, kind: 'image' }];
  const weak = lexicon.weakTokens.get(stem);
  return weak ? [{ network: weak, weight: 2, kind: 'image' }] : [];
}

/** Attributes that carry machine names; text that people wrote never stands in them whole. */
const MACHINE =
  /^(id|for|name|value|type|aria-controls|slot|icon|(data-)?(network|platform|provider|service|channel|social|item|key|value|id|name|type|icon|test|testid|test-id|qa|qa-icon|cy|tab|target|account-type|network-type|network-id|provider-id))$/;

function machineSignals(name: string, value: string, lexicon: Lexicon): Signal[] {
  if (!MACHINE.test(name) && !name.startsWith('data-')) return [];
  const whole = lexicon.classes.get(value);
  if (whole) return [{ network: whole, weight: 3, kind: 'token' }];
  const network = networkIn(value, lexicon.tokens);
  if (network) return [{ network, weight: 2, kind: 'attribute' }];
  const weak = MACHINE.test(name) ? lexicon.weakTokens.get(value.toLowerCase()) : undefined;
  return weak ? [{ network: weak, weight: 1, kind: 'attribute' }] : [];
}

/** Values that people type: they never identify a network. */
const TYPED = new Set(['text', 'search', 'email', 'url', 'tel', 'password', 'number', 'hidden']);

/** What one attribute of `element` says about networks, labels left aside. */
export function attributeSignals(
  element: Element,
  { name, value }: Attr,
  lexicon: Lexicon,
): Signal[] {
  const tag = tagOf(element);
  switch (name) {
    case 'class':
      return classSignals(value, lexicon);
    case 'd': {
      const network = tag === 'path' ? lexicon.pathNetwork(value) : null;
      return network ? [{ network, weight: 3, kind: 'path' }] : [];
    }
    case 'href':
    case 'xlink:href': {
      if (tag === 'image') return fileSignals(value, lexicon);
      const network =
        tag === 'use' ? networkIn(value.replace(/^[^#]*#/, ''), lexicon.tokens) : null;
      return network ? [{ network, weight: 3, kind: 'token' }] : [];
    }
    case 'src':
      return tag === 'img' ? fileSignals(value, lexicon) : [];
    case 'value':
      if (tag === 'textarea') return [];
      if (tag === 'input' && TYPED.has(element.getAttribute('type')?.toLowerCase() ?? 'text'))
        return [];
      return machineSignals(name, value, lexicon);
    default:
      return machineSignals(name, value, lexicon);
  }
}
