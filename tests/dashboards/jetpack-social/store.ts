import { useSyncExternalStore } from 'react';
import { type GlyphName, glyphs } from '@/tests/dashboards/shared/glyphs';
import { settingOf } from '@/tests/dashboards/shared/switches';

/** An account that a published post is shared to; its network is told by the logo alone. */
export interface Connection {
  readonly id: string;
  readonly logo: string;
  readonly title: string;
  readonly path: string;
}

/** Everything the editor shows. */
export interface State {
  readonly ticks: number;
  readonly title: string;
  readonly message: string;
  readonly connections: readonly Connection[];
  readonly enabled: readonly string[];
  readonly previews: boolean;
  readonly inserter: boolean;
  readonly panel: boolean;
  readonly published: boolean;
}

/** All connections of the site. */
export const allConnections: readonly Connection[] = [
  connection('1001', 'facebook', 'Contoso Kitchen', 'facebook'),
  connection('1002', 'x', 'contosokitchen', 'socialLogoX'),
  connection('1003', 'linkedin', 'Contoso Kitchen Ltd', 'linkedin'),
  connection('1004', 'mastodon', '@kitchen@contoso.example', 'mastodon'),
];

let state: State = {
  ticks: 0,
  title: settingOf('title') || 'Autumn soups',
  message: '',
  connections: allConnections,
  enabled: [settingOf('selected') === 'x' ? '1002' : '1001'],
  previews: false,
  inserter: false,
  panel: true,
  published: false,
};
const listeners = new Set<() => void>();

/** The state now. */
export function read(): State {
  return state;
}

/** Changes a part of the state; an empty patch renders everything again. */
export function change(patch: Partial<State>): void {
  state = { ...state, ...patch };
  for (const changed of [...listeners]) changed();
}

/** The state as a React hook. */
export function useStore(): State {
  return useSyncExternalStore(subscribe, read);
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function connection(id: string, logo: string, title: string, glyph: GlyphName): Connection {
  return { id, logo, title, path: glyphs[glyph] };
}
