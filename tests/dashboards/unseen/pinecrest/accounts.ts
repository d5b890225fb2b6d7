/** A tab of the modal; `id` is also the fragment that its link opens. */
export interface Network {
  readonly id: string;
  readonly title: string;
  /** Which picture of the icon sheet: the class tells nothing. */
  readonly glyph: number;
  readonly accounts: readonly Account[];
}

interface Account {
  readonly key: number;
  readonly name: string;
}

/** All tabs. */
export const networks: readonly Network[] = [
  {
    id: 'facebook',
    title: 'Facebook',
    glyph: 1,
    accounts: [
      { key: 101, name: 'Wingtip Toys' },
      { key: 102, name: 'Wingtip Toys Outlet' },
      { key: 103, name: 'Toy makers’ circle' },
    ],
  },
  {
    id: 'twitter',
    title: 'Twitter',
    glyph: 2,
    accounts: [
      { key: 201, name: 'wingtiptoys' },
      { key: 202, name: 'wingtip_help' },
    ],
  },
  {
    id: 'linkedin',
    title: 'LinkedIn',
    glyph: 3,
    accounts: [{ key: 301, name: 'Wingtip Toys Ltd' }],
  },
  {
    id: 'pinterest',
    title: 'Pinterest',
    glyph: 4,
    accounts: [
      { key: 401, name: 'Rainy day ideas' },
      { key: 402, name: 'Wooden things' },
    ],
  },
];
