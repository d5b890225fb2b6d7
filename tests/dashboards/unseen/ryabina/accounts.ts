/** A group of the drop-down. */
export interface Group {
  readonly network: string;
  readonly label: string;
  readonly accounts: readonly (readonly [id: string, name: string])[];
}

/** All groups. */
export const groups: readonly Group[] = [
  {
    network: 'vk',
    label: 'ВКонтакте',
    accounts: [
      ['11', 'Пекарня «Рябина»'],
      ['12', 'Рябина. Доставка'],
    ],
  },
  {
    network: 'telegram',
    label: 'Telegram',
    accounts: [['21', 'Канал пекарни']],
  },
  {
    network: 'x',
    label: 'X (Твиттер)',
    accounts: [
      ['31', 'ryabina_bakery'],
      ['32', 'ryabina_help'],
    ],
  },
  {
    network: 'facebook',
    label: 'Facebook',
    accounts: [['41', 'Ryabina Bakery']],
  },
];

export type Copy = readonly [network: string, name: string];

/** Where a copy of the entry may go. */
export const copies: readonly Copy[] = [
  ['vk', 'ВКонтакте'],
  ['ok', 'Одноклассники'],
  ['x', 'Твиттер'],
  ['facebook', 'Facebook'],
  ['linkedin', 'LinkedIn'],
];
