import type { Platform, Statement } from '@/utils/availability/schema';
import type { Span } from '@/utils/availability/span-schema';

/** A statement of a pack bears the pack's id, so that it is never taken for one of the list. */
const nameIn = (pack: string, id: string) => `${pack}:${id}`;

/** The id of the pack that a statement is from; `null` for one of the list. */
export const packOfStatement = (id: string): string | null => /^(.+?):/.exec(id)?.[1] ?? null;

function ownEvidence<T extends { readonly evidence: string[]; readonly spans: Span[] }>(
  known: T,
  pack: string,
): T {
  const spans = known.spans.map((span) => ({
    ...span,
    quotas: span.quotas.map(({ evidence, ...quota }) =>
      evidence === undefined ? quota : { ...quota, evidence: nameIn(pack, evidence) },
    ),
  }));
  return { ...known, evidence: known.evidence.map((id) => nameIn(pack, id)), spans };
}

/** What a pack says of a platform, with ids that no other pack and no list has. */
export function ownedBy(pack: string, platform: Platform): Platform {
  const own = new Set(platform.statements.map(({ id }) => `${platform.id}/${id}`));
  const refOf = (ref: string) => (own.has(ref) ? ref.replace('/', `/${pack}:`) : ref);
  return {
    ...platform,
    evidence: Object.fromEntries(
      Object.entries(platform.evidence).map(([id, source]) => [nameIn(pack, id), source]),
    ),
    lifecycle: platform.lifecycle && ownEvidence(platform.lifecycle, pack),
    statements: platform.statements.map((statement) => ({
      ...ownEvidence(statement, pack),
      alternatives: statement.alternatives.map(refOf),
      id: nameIn(pack, statement.id),
    })),
    surfaces: platform.surfaces.map((surface) => ({
      ...surface,
      evidence: surface.evidence.map((id) => nameIn(pack, id)),
    })),
  };
}

const clientsOf = ({ spans }: Statement) => spans.flatMap(({ scope }) => scope.clients);
const contentsOf = ({ spans }: Statement) => spans.flatMap(({ scope }) => scope.contents);

/** Whether `over` speaks of all that `under` speaks of, actions aside. */
function speaksOver(over: Statement, under: Statement): boolean {
  if (over.network !== under.network) return false;
  const contents = contentsOf(over);
  const clients = clientsOf(over);
  return (
    (contents.includes('any') || contentsOf(under).every((each) => contents.includes(each))) &&
    clientsOf(under).every((client) => clients.includes(client))
  );
}

/** What is left of `under` where `over` speak of some of its actions. */
function leftOf(under: Statement, over: readonly Statement[]): Statement[] {
  const covered = new Set(
    over.filter((each) => speaksOver(each, under)).flatMap(({ actions }) => actions),
  );
  const actions = under.actions.filter((action) => !covered.has(action));
  return actions.length === 0 ? [] : [{ ...under, actions }];
}

/** One platform as a pack (`over`) and the list or another pack (`under`) know it together. */
export function layered(over: Platform, under: Platform): Platform {
  const { dates, ignored, panels, units } = over.locators;
  return {
    ...under,
    evidence: { ...under.evidence, ...over.evidence },
    lifecycle: over.lifecycle ?? under.lifecycle,
    locators: {
      dates: [...dates, ...under.locators.dates],
      ignored: [...ignored, ...under.locators.ignored],
      panels: [...panels, ...under.locators.panels],
      units: [...units, ...under.locators.units],
    },
    statements: [
      ...over.statements,
      ...under.statements.flatMap((statement) => leftOf(statement, over.statements)),
    ],
    surfaces: [...over.surfaces, ...under.surfaces],
  };
}
