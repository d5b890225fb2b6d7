import { type Axis, type AxisBar, axisOf, barsOf } from '@/utils/availability/axis';
import type { Day } from '@/utils/availability/day';
import type { Evidence } from '@/utils/availability/fields';
import { webHosts } from '@/utils/availability/hosts';
import type { IndexedList } from '@/utils/availability/list-index';
import { urgency } from '@/utils/availability/matrix';
import type { Lifecycle, Platform, Statement } from '@/utils/availability/schema';
import type { Span } from '@/utils/availability/span-schema';
import { contentsOf, type StatusOnDay, statusOn } from '@/utils/availability/timeline';
import type { Action } from '@/utils/availability/vocabulary';
import { alternativesOf } from './alternatives';
import { packOfStatement } from './pack-platform';
import type { Alternative, CauseBrief } from './types';

/** One statement, or what is known of a whole product, with all that explains it. */
export interface KnownView extends StatusOnDay {
  /** Empty for the whole product. */
  readonly id: string;
  /** What the pack is called that says so; `null` where the list does. */
  readonly pack: string | null;
  readonly actions: readonly Action[];
  readonly contents: Span['scope']['contents'];
  readonly confidence: Statement['confidence'];
  readonly lastChecked: string;
  readonly spans: readonly Span[];
  readonly bars: readonly AxisBar[];
  readonly cause: (CauseBrief & { readonly label: string }) | null;
  readonly evidence: readonly Evidence[];
  /** Which text of its source a quota is from. */
  readonly editionOf: (evidence: string | undefined) => Evidence['edition'];
  readonly alternatives: readonly Alternative[];
}

/** What the list says of one platform on one day, ready to be shown. */
export interface PlatformView {
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly kind: Platform['kind'];
  readonly hosts: readonly string[];
  readonly unconfirmedHosts: readonly string[];
  readonly isSelfHosted: boolean;
  readonly axis: Axis;
  readonly lifecycle: KnownView | null;
  readonly networks: readonly {
    readonly network: string;
    readonly label: string;
    readonly statements: readonly KnownView[];
  }[];
}

/** The shown name of a network; its id when the list does not know it. */
export const networkLabel = ({ networks }: Pick<IndexedList, 'networks'>, network: string) =>
  networks.find(({ id }) => id === network)?.label ?? network;

const inOrder = (known: readonly KnownView[]) =>
  [...known].sort((a, b) => urgency[a.status] - urgency[b.status]);

const worstOf = (known: readonly KnownView[]) =>
  Math.min(...known.map(({ status }) => urgency[status]));

/** The view of the platform `id`; `null` when the list has none of that id. */
export function viewPlatform(list: IndexedList, id: string, day: Day): PlatformView | null {
  const platform = list.platforms.get(id);
  if (!platform) return null;
  const { evidence, lifecycle, statements, surfaces } = platform;
  const axis = axisOf([...(lifecycle ? [lifecycle] : []), ...statements], day);

  const packOf = (statement: string) => {
    const pack = packOfStatement(statement);
    return pack === null ? null : (list.packNames?.get(pack) ?? pack);
  };
  const known = (
    timed: Lifecycle | Statement,
    part: Pick<KnownView, 'id' | 'actions' | 'alternatives'>,
  ): KnownView => {
    const status = statusOn(timed, day);
    const cause = list.causes.find((each) => each.id === status.span?.cause);
    return {
      ...status,
      ...part,
      pack: packOf(part.id),
      contents: contentsOf(timed),
      confidence: timed.confidence,
      lastChecked: timed.lastChecked,
      spans: timed.spans,
      bars: barsOf(timed, axis, day),
      cause: cause ? { ...cause, label: networkLabel(list, cause.network) } : null,
      evidence: timed.evidence.flatMap((key) => evidence[key] ?? []),
      editionOf: (key) => (key === undefined ? undefined : evidence[key]?.edition),
    };
  };
  const ofStatement = (statement: Statement) =>
    known(statement, {
      id: statement.id,
      actions: statement.actions,
      alternatives: alternativesOf(statement, { list, day }),
    });
  const hosts = webHosts(platform, 'verified');
  return {
    id,
    name: platform.name,
    formerNames: platform.formerNames,
    kind: platform.kind,
    hosts,
    unconfirmedHosts: webHosts(platform, 'all').filter((host) => !hosts.includes(host)),
    isSelfHosted: surfaces.some(({ signatures }) => signatures.length > 0),
    axis,
    lifecycle: lifecycle && known(lifecycle, { id: '', actions: [], alternatives: [] }),
    networks: [...Map.groupBy(statements, ({ network }) => network)]
      .map(([network, same]) => ({
        network,
        label: networkLabel(list, network),
        statements: inOrder(same.map(ofStatement)),
      }))
      .sort((a, b) => worstOf(a.statements) - worstOf(b.statements)),
  };
}
