import type { Problem } from '@/utils/availability/parse';
import type { Platform } from '@/utils/availability/schema';
import { entriesIn, fileOf, type SpanEntry, spansIn } from './entries';
import { missingNetwork } from './network-references';
import { isUnread, type Source } from './rule';

interface Reference {
  readonly path: string;
  readonly id: string;
}

const spansOfPlatform = (platform: Platform) => entriesIn(platform).flatMap(spansIn);

function namedEvidence(platform: Platform): Reference[] {
  const numbered = (path: string, ids: readonly string[]) =>
    ids.map((id, i) => ({ path: `${path}.evidence.${i}`, id }));
  return [
    ...entriesIn(platform).flatMap(({ path, known }) => numbered(path, known.evidence)),
    ...platform.surfaces.flatMap(({ evidence }, i) => numbered(`surfaces.${i}`, evidence)),
    ...spansOfPlatform(platform).flatMap(({ path, span }) =>
      span.quotas.flatMap(({ evidence }, i) =>
        evidence === undefined ? [] : [{ path: `${path}.quotas.${i}.evidence`, id: evidence }],
      ),
    ),
  ];
}

/** Evidence that is named and not there. */
export const evidenceReferences = (platform: Platform): Problem[] =>
  namedEvidence(platform)
    .filter(({ id }) => !Object.hasOwn(platform.evidence, id))
    .map(({ path, id }) => {
      const message = `there is no evidence "${id}": add it under "evidence", or correct the id`;
      return { file: fileOf(platform), path, message };
    });

/** Evidence that is there and not named. */
export function unusedEvidence(platform: Platform): Problem[] {
  const used = new Set(namedEvidence(platform).map(({ id }) => id));
  return Object.keys(platform.evidence)
    .filter((id) => !used.has(id))
    .map((id) => {
      const message = `nothing names the evidence "${id}": name it in a statement, lifecycle or surface, or remove it`;
      return { file: fileOf(platform), path: `evidence.${id}`, message };
    });
}

/** Networks of statements and locators that there are not. */
export function networkReferences(source: Source, platform: Platform): Problem[] {
  const named = [
    ...platform.statements.map(({ network }, i) => ({ path: `statements.${i}`, network })),
    ...platform.locators.units.map(({ network }, i) => ({ path: `locators.units.${i}`, network })),
  ];
  return named.flatMap(({ path, network }) =>
    missingNetwork(source, network, fileOf(platform), `${path}.network`),
  );
}

/** Causes of spans that there are not, or that happened at another network. */
export function spanReferences(source: Source, platform: Platform): Problem[] {
  if (isUnread(source, 'causes.json')) return [];
  return spansOfPlatform(platform).flatMap((place) => {
    const message = faultOfCause(source, place);
    return message === null
      ? []
      : [{ file: fileOf(platform), path: `${place.path}.cause`, message }];
  });
}

function faultOfCause({ list }: Source, { entry, span }: SpanEntry): string | null {
  if (span.cause === null) return null;
  const cause = list.causes.find(({ id }) => id === span.cause);
  if (!cause) return `there is no cause "${span.cause}": add it to causes.json, or correct the id`;
  if (!('network' in entry.known) || entry.known.network === cause.network) return null;
  return `the cause "${cause.id}" happened at ${cause.network}: name one of ${entry.known.network}`;
}
