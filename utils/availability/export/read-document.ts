import * as v from 'valibot';
import { CausesSchema } from '@/utils/availability/cause-schema';
import { NetworksSchema } from '@/utils/availability/network-schema';
import type { Problem } from '@/utils/availability/parse';
import { type AvailabilityList, EditionSchema, PlatformSchema } from '@/utils/availability/schema';

/** What a reader made of a file: what it understood, and where it had to skip something. */
export interface Reading {
  /** `null`: not one word of it could be used. */
  readonly list: AvailabilityList | null;
  readonly skipped: readonly Problem[];
}

type Path = readonly (string | number)[];

const HeadSchema = v.object(EditionSchema.entries);
const BodySchema = v.object({
  causes: v.optional(v.array(v.unknown()), []),
  networks: v.optional(v.array(v.unknown()), []),
  platforms: v.optional(v.array(v.unknown()), []),
});
const CauseSchema = CausesSchema.entries.causes.item;
const NetworkSchema = NetworksSchema.entries.networks.pipe[0].item;

/** The value without what stands at `path`. */
function without(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => index !== key)
      : value.map((item, index) => (index === key ? without(item, rest) : item));
  const entries = Object.entries(value as object);
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([name]) => name !== key)
      : entries.map(([name, item]) => [name, name === key ? without(item, rest) : item]),
  );
}

const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);

/** What must go so that the rest can be understood: an unknown key, or the statement it is in. */
function culprit(issue: v.BaseIssue<unknown>): Path | null {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return path;
  return path[0] === 'statements' && path.length > 1 ? path.slice(0, 2) : null;
}

/** The part of `input` that this reader understands; each piece left out is reported. */
function understand<T>(
  schema: v.GenericSchema<unknown, T>,
  input: unknown,
  place: string,
  skipped: Problem[],
): T | null {
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = culprit(issue);
  skipped.push({
    file: place,
    path: (path ?? pathOf(issue)).join('.') || '(whole entry)',
    message: issue.message,
  });
  return path === null ? null : understand(schema, without(input, path), place, skipped);
}

const isNewer = (version: string, than: string): boolean => {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};

interface Versioned {
  readonly minimumVersion?: string | undefined;
}
const isMeantFor = (reader: string, { minimumVersion }: Versioned) =>
  minimumVersion === undefined || !isNewer(minimumVersion, reader);

/**
 * Reads an exported list, written perhaps for newer readers than this one, whose version is `reader`.
 * What it does not understand is skipped, never a failure; only another `format` cannot be read.
 */
export function readDocument(input: unknown, reader: string): Reading {
  const head = v.safeParse(HeadSchema, input);
  const body = v.safeParse(BodySchema, input);
  if (!head.success || !body.success) {
    const [issue] = head.issues ?? body.issues ?? [];
    const path = issue ? pathOf(issue).join('.') || '(whole file)' : '(whole file)';
    return { list: null, skipped: [{ file: 'list', path, message: issue?.message ?? '' }] };
  }
  const skipped: Problem[] = [];
  const all = <T>(
    name: keyof v.InferOutput<typeof BodySchema>,
    schema: v.GenericSchema<unknown, T>,
  ) =>
    body.output[name].flatMap((item, index) => {
      const understood = understand(schema, item, `${name}.${index}`, skipped);
      return understood === null ? [] : [understood];
    });
  const platforms = all('platforms', PlatformSchema)
    .filter((platform) => isMeantFor(reader, platform))
    .map((platform) => ({
      ...platform,
      statements: platform.statements.filter((statement) => isMeantFor(reader, statement)),
    }));
  const { date, format, minimumVersion, version } = head.output;
  const edition = { date, format, minimumVersion, version };
  return {
    list: {
      edition,
      causes: all('causes', CauseSchema),
      networks: all('networks', NetworkSchema),
      platforms,
    },
    skipped,
  };
}
