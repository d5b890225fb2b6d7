import type { CustomRule } from '@/utils/rules/schema';
import { actions } from '../../../utils/availability/vocabulary.ts';
import { customRule } from '../../e2e/own-pages.ts';

const NETWORKS = ['x', 'facebook', 'instagram', 'linkedin', 'threads'];
const PLATFORMS = ['hootsuite', 'buffer', 'later', 'microsoft-advertising', 'metricool'];
const HOSTS = 700;

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

function placeOf(at: number): CustomRule['place'] {
  switch (at % 4) {
    case 0:
      return { kind: 'platform', platform: pick(PLATFORMS, at >> 2) };
    case 1:
      return { host: `*.client-${at % HOSTS}.example.com`, kind: 'host' };
    default:
      return { host: `app-${at % HOSTS}.example.com`, kind: 'host' };
  }
}

const originOf = (at: number): CustomRule['origin'] =>
  at % 3 === 0 ? { kind: 'pack', pack: `pack-${at % 20}` } : { kind: 'own' };

const locatorsOf = (at: number): CustomRule['locators'] =>
  at % 2 === 0
    ? []
    : [
        { labels: [], selector: `[data-testid="network-${at}"]` },
        { labels: [`Account ${at}`], selector: null },
      ];

/** Rules as agencies gather them: for platforms, hosts and domains, their own and of packs, with ways to find or without. */
export const manyRules = (count: number): CustomRule[] =>
  Array.from({ length: count }, (_, at) =>
    customRule({
      actions: actions.slice(at % 5, (at % 5) + 3),
      createdAt: at,
      id: `many-${at}`,
      locators: locatorsOf(at),
      network: pick(NETWORKS, at),
      note: `Client ${at} does not post there`,
      origin: originOf(at),
      place: placeOf(at),
      updatedAt: at,
    }),
  );
