import {
  features,
  lockNames,
  type PolicyKey,
  type SingleSetting,
  settingSchemas,
  siteLists,
  typeOf,
  wanted,
} from '../plan/policy-keys';

const list = (description: string) => ({
  description,
  type: 'array',
  items: { type: 'string' },
});

const signs =
  'Without a sign an entry replaces the whole list; +id adds, -id takes away, -* takes all away.';

const about = {
  packs: list(
    'Rule packs of the organisation, each as JSON text. Their rules stand above all others.',
  ),
  enabledPacks: list(`Ids of the rule packs of the person that count. ${signs}`),
  disabledRules: list(
    'Ids of rules of packs that do not count: "pack-id/rule-id". -id lets one count again.',
  ),
  sites: list(
    'Hosts such as app.example.com, *.example.com or *: +host may not be paused, -host is left alone. The narrowest entry counts.',
  ),
  locks: list(`What the person cannot change: ${lockNames.join(', ')}.`),
  off: list(`Features that are switched off: ${features.join(', ')}.`),
} as const satisfies Record<Exclude<PolicyKey, 'settings'>, object>;

const names = Object.keys(settingSchemas) as SingleSetting[];

/**
 * The schema of a policy for browsers that ask for one. It names types only: what breaks a browser's schema
 * is dropped without a word, while the extension says what is wrong.
 */
export const managedSchema = {
  type: 'object',
  properties: {
    ...about,
    settings: {
      description: 'What holds where the person has set nothing, or always where it is locked.',
      type: 'object',
      properties: {
        ...Object.fromEntries(
          names.map((name) => [
            name,
            { description: `One of: ${wanted(name)}.`, type: typeOf(name) },
          ]),
        ),
        ...Object.fromEntries(siteLists.map((name) => [name, list(`Hosts. ${signs}`)])),
      },
    },
  },
} as const;
