import { type GlyphName, glyphs } from '@/tests/dashboards/shared/glyphs';

/** The networks that the tool can post to. */
export type NetworkId = 'facebook' | 'instagram' | 'linkedin' | 'x';

/** What a person sees of a network and of the account connected to it. */
export interface Network {
  readonly id: NetworkId;
  readonly name: string;
  readonly account: string;
  readonly color: string;
  readonly path: string;
  /** The name that the tool itself uses in addresses, classes and values. */
  readonly machineName: string;
}

const details: Readonly<Record<NetworkId, readonly [string, string, string, GlyphName, string]>> = {
  facebook: ['Facebook', 'Fabrikam Coffee', '#0866ff', 'facebook', 'facebook'],
  instagram: ['Instagram', '@fabrikam.coffee', '#d62976', 'instagram', 'instagram'],
  linkedin: ['LinkedIn', 'Fabrikam Inc.', '#0a66c2', 'linkedin', 'linkedin'],
  x: ['X (Twitter)', '@fabrikamcoffee', '#0f1419', 'x', 'twitter'],
};

/** In the order of the account picker. */
export const networkIds = ['facebook', 'x', 'instagram', 'linkedin'] as const;

/** Looks a network up. */
export function networkOf(id: NetworkId): Network {
  const [name, account, color, glyph, machineName] = details[id];
  return { id, name, account, color, path: glyphs[glyph], machineName };
}

/** The image file of a network. */
export function imageOf(id: NetworkId): string {
  return `/__assets/microsoft-advertising/brand/${networkOf(id).machineName}.svg`;
}
