import fc from 'fast-check';
import icons from '@/tests/fixtures/icons/networks.json';
import { type Piece, piece } from './piece';

const labels = {
  bluesky: ['Bluesky'],
  facebook: ['Facebook', 'Facebook Page', 'Facebook & Instagram'],
  instagram: ['Instagram'],
  linkedin: ['LinkedIn', 'LinkedIn Page'],
  mastodon: ['Mastodon'],
  pinterest: ['Pinterest'],
  threads: ['Threads'],
  tiktok: ['TikTok'],
  x: ['X', 'Twitter', 'X (Twitter)', '𝕏'],
  youtube: ['YouTube'],
} as const satisfies Partial<Record<keyof typeof icons, readonly string[]>>;
export type Network = keyof typeof labels;

const ids = Object.keys(labels) as Network[];
const otherNetworks = ids.filter((id) => id !== 'x');

/** X as often as all others together: it is what the plan asks for. */
export const networks: fc.Arbitrary<Network> = fc.oneof(
  fc.constant<Network>('x'),
  fc.constantFrom(...otherNetworks),
);

/** The names that machines have for a network. */
const identifiersOf = (network: Network) =>
  network === 'x' ? ['twitter', 'x', 'x-twitter'] : [network];

const identifier = (network: Network) => fc.constantFrom(...identifiersOf(network));

export const labelOf = (network: Network) => fc.constantFrom(...labels[network]);
export const pathOf = (network: Network) => fc.constantFrom(...icons[network]);
export const classOf = (network: Network) =>
  fc
    .tuple(identifier(network), fc.constantFrom('icon-', 'network ', 'fa-', 'Logo--', 'channel_'))
    .map(([id, before]) => before + id);
export const fileOf = (network: Network) =>
  fc
    .tuple(identifier(network), fc.constantFrom('.svg', '-logo.png', '.3f2a9c1d.svg'))
    .map(([id, end]) => `/static/${id}${end}`);

const drawn = (d: string, network: Network): Piece =>
  piece('svg', { viewBox: '0 0 24 24' }, [piece('path', { d }, [], { mark: network })]);

/** The ways in which something inside a control can say its network. */
export const markKinds = {
  alt: (network: Network) =>
    labelOf(network).map((alt) => piece('img', { alt, src: '/i/7f.png' }, [], { mark: network })),
  aria: (network: Network) =>
    labelOf(network).map((name) =>
      piece('span', { 'aria-label': name, role: 'img' }, [], { mark: network }),
    ),
  class: (network: Network) =>
    fc
      .tuple(classOf(network), fc.constantFrom('i', 'span', 'div'))
      .map(([name, tag]) => piece(tag, { class: name }, [], { mark: network })),
  file: (network: Network) =>
    fileOf(network).map((src) => piece('img', { alt: '', src }, [], { mark: network })),
  label: (network: Network) =>
    labelOf(network).map((text) => piece('span', {}, [text], { mark: network })),
  path: (network: Network) => pathOf(network).map((d) => drawn(d, network)),
  symbol: (network: Network) =>
    pathOf(network).map((d) => {
      const id = `g${ids.indexOf(network)}-${d.length}`;
      const own = { mark: network };
      const symbol = piece('symbol', { id }, [piece('path', { d }, [], own)]);
      return piece('svg', {}, [symbol, piece('use', { href: `#${id}` }, [], own)]);
    }),
  use: (network: Network) =>
    identifier(network).map((id) =>
      piece('svg', {}, [piece('use', { href: `#${id}` }, [], { mark: network })]),
    ),
  value: (network: Network) =>
    fc
      .tuple(identifier(network), fc.constantFrom('checkbox', 'radio'))
      .map(([value, type]) => piece('input', { type, value }, [], { mark: network })),
} as const;
export type MarkKind = keyof typeof markKinds;

export const markKind = fc.constantFrom(...(Object.keys(markKinds) as MarkKind[]));
