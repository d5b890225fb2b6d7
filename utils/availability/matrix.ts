import type { Finding } from './query';
import type { SearchHit } from './search';
import type { Announcement } from './timeline';
import { type Action, actions, type Status } from './vocabulary';

/** Actions of one platform and network that share a status. */
export interface CellGroup {
  readonly status: Status;
  readonly lastKnown: Status | null;
  readonly announcement: Announcement | null;
  readonly actions: readonly Action[];
}

/** A platform with what is known of it for each network; the most troubled group comes first. */
export interface MatrixRow {
  readonly platform: SearchHit['platform'];
  readonly lifecycle: SearchHit['lifecycle'];
  readonly cells: ReadonlyMap<string, readonly CellGroup[]>;
}

export interface Matrix {
  /** Ids of the networks that any row says something about, the most told first. */
  readonly networks: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** From what people most need to hear to what they need least. */
export const urgency: Readonly<Record<Status, number>> = {
  removed: 0,
  'closed-to-new': 1,
  paid: 2,
  limited: 3,
  works: 4,
  unknown: 5,
  'not-offered': 6,
};

function groupsOf(findings: readonly Finding[]): CellGroup[] {
  const alike = Map.groupBy(findings, ({ status, lastKnown, announcement }) =>
    JSON.stringify([status, lastKnown, announcement]),
  );
  return [...alike.values()]
    .flatMap((same): CellGroup[] => {
      const [first] = same;
      if (!first) return [];
      const { status, lastKnown, announcement } = first;
      const concerned = actions.filter((action) => same.some((each) => each.action === action));
      return [{ status, lastKnown, announcement, actions: concerned }];
    })
    .sort((a, b) => urgency[a.status] - urgency[b.status]);
}

/** Platform by network, from what a search found; rows in the order of names. */
export function matrixOf(hits: readonly SearchHit[]): Matrix {
  const rows = hits
    .map(({ platform, lifecycle, findings }): MatrixRow => {
      const byNetwork = Map.groupBy(findings, ({ network }) => network);
      const cells = new Map([...byNetwork].map(([network, same]) => [network, groupsOf(same)]));
      return { platform, lifecycle, cells };
    })
    .sort((a, b) => a.platform.name.localeCompare(b.platform.name, 'en'));
  const told = Map.groupBy(
    rows.flatMap(({ cells }) => [...cells.keys()]),
    (network) => network,
  );
  const networks = [...told]
    .sort(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
    .map(([network]) => network);
  return { networks, rows };
}
