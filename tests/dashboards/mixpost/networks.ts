import { glyphs } from '@/tests/dashboards/shared/glyphs';

/** An account in the row of round buttons. */
export interface Account {
  readonly id: number;
  /** The machine name, which only shows up inside class tokens. */
  readonly provider: 'facebook' | 'instagram' | 'linkedin' | 'mastodon' | 'twitter';
  readonly name: string;
  readonly path: string;
}

/** All connected accounts. */
export const allAccounts: readonly Account[] = [
  { id: 1, provider: 'facebook', name: 'Northwind Books', path: glyphs.facebook },
  { id: 2, provider: 'twitter', name: 'northwindbooks', path: glyphs.x },
  { id: 3, provider: 'mastodon', name: 'northwind@books.example', path: glyphs.mastodon },
  { id: 4, provider: 'instagram', name: 'northwind.books', path: glyphs.instagram },
  { id: 5, provider: 'linkedin', name: 'Northwind Books Ltd', path: glyphs.linkedin },
];
