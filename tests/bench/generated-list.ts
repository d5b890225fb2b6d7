import * as v from 'valibot';
import { realList } from '@/tests/fixtures/real-list';
import { type IndexedList, indexed } from '@/utils/availability/list-index';
import { type Platform, PlatformSchema } from '@/utils/availability/schema';
import { actions } from '@/utils/availability/vocabulary';

const STATEMENTS = 10;

/** A platform file as its author writes it, with ten statements about as many networks. */
function platformFile(number: number) {
  const id = `platform-${number}`;
  return {
    evidence: {
      notice: {
        kind: 'vendor',
        read: '2026-11-23',
        supports: ['date', 'fact'],
        title: 'A notice',
        url: `https://news.example/${number}`,
      },
    },
    format: 1,
    id,
    kind: 'dashboard',
    name: `Platform ${number}`,
    statements: realList.networks.slice(0, STATEMENTS).map((network, index) => ({
      actions: actions.slice(index % 3, (index % 3) + 5),
      confidence: 'high',
      evidence: ['notice'],
      id: `${network.id}-publishing`,
      lastChecked: '2026-11-23',
      network: network.id,
      spans: [
        { since: null, status: 'works', until: { precision: 'day', value: '2023-04-25' } },
        { since: { precision: 'day', value: '2023-04-25' }, status: 'removed' },
      ],
    })),
    surfaces: [{ basis: 'markup', client: 'web', matches: [`https://app-${number}.example/*`] }],
  };
}

/** A list of `count` platforms with ten statements each, indexed, and the host of one in its middle. */
export function generateList(count: number): { list: IndexedList; host: string } {
  const platforms: Platform[] = Array.from({ length: count }, (_, number) =>
    v.parse(PlatformSchema, platformFile(number)),
  );
  const { edition, networks, causes } = realList;
  const host = `app-${Math.floor(count / 2)}.example`;
  return { list: indexed({ edition, networks, causes, platforms }), host };
}
