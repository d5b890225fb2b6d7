import * as v from 'valibot';
import { CausesSchema } from '@/utils/availability/cause-schema';
import { NetworksSchema } from '@/utils/availability/network-schema';
import type { Problem } from '@/utils/availability/parse';
import {
  type AvailabilityList,
  EditionSchema,
  type Platform,
  PlatformSchema,
} from '@/utils/availability/schema';
import { inside, type Place, understand, understandAll } from './understand';

/** What a reader made of a file: what it understood, and where it had to skip something. */
export interface Reading {
  /** `null`: not one word of it could be used. */
  readonly list: AvailabilityList | null;
  readonly skipped: readonly Problem[];
}

const HeadSchema = v.object({
  ...EditionSchema.entries,
  causes: v.optional(v.array(v.unknown()), []),
  networks: v.optional(v.array(v.unknown()), []),
  platforms: v.optional(v.array(v.unknown()), []),
});
const CauseSchema = CausesSchema.entries.causes.item;
const NetworkSchema = NetworksSchema.entries.networks.pipe[0].item;
const parts = PlatformSchema.entries;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A platform with those of its parts that are understood: one strange part spoils no other. */
function understandPlatform(input: unknown, place: Place, skipped: Problem[]): Platform | null {
  if (!isObject(input)) return understand(PlatformSchema, input, place, skipped);
  const one = <T>(key: string, schema: v.GenericSchema<unknown, T>) =>
    input[key] === undefined
      ? undefined
      : (understand(schema, input[key], inside(place, key), skipped) ?? undefined);
  const each = <T>(key: string, schema: v.GenericSchema<unknown, T>) => {
    const items = input[key];
    const at = (index: number) => inside(inside(place, key), index);
    return Array.isArray(items) ? understandAll(schema, items, at, skipped) : items;
  };
  const sources = () =>
    Object.entries(input.evidence ?? {}).flatMap(([id, source]) => {
      const at = inside(inside(place, 'evidence'), id);
      const understood = understand(parts.evidence.value, source, at, skipped);
      return understood === null ? [] : [[id, understood]];
    });
  const known = {
    ...input,
    evidence: isObject(input.evidence) ? Object.fromEntries(sources()) : input.evidence,
    lifecycle: one('lifecycle', parts.lifecycle),
    locators: one('locators', parts.locators),
    statements: each('statements', parts.statements.item),
    surfaces: each('surfaces', parts.surfaces.item),
  };
  return understand(PlatformSchema, known, place, skipped);
}

/** Whether `version` is newer than `than`; both like `0.1.0`. */
export const isNewer = (version: string, than: string): boolean => {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index]);
  return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
};

const entryOf = (name: string) => (index: number) => ({ file: `${name}.${index}`, path: '' });

interface Versioned {
  readonly minimumVersion?: string | undefined;
}

/**
 * Reads an exported list, written perhaps for newer readers than this one, whose version is `reader`.
 * What it does not understand is skipped, never a failure; only another `format` cannot be read.
 */
export function readDocument(input: unknown, reader: string): Reading {
  const head = v.safeParse(HeadSchema, input);
  if (!head.success) {
    const [issue] = head.issues;
    const path = v.getDotPath(issue) ?? '(whole file)';
    return { list: null, skipped: [{ file: 'list', path, message: issue.message }] };
  }
  const { date, format, minimumVersion, version, ...body } = head.output;
  const skipped: Problem[] = [];
  const isMeantForUs = (file: string, { minimumVersion: wanted }: Versioned) => {
    if (wanted === undefined || !isNewer(wanted, reader)) return true;
    const message = `is for readers of version ${wanted} and newer`;
    skipped.push({ file, path: 'minimumVersion', message });
    return false;
  };
  const platforms = body.platforms.flatMap((item, index) => {
    const file = `platforms.${index}`;
    const platform = understandPlatform(item, { file, path: '' }, skipped);
    if (platform === null || !isMeantForUs(file, platform)) return [];
    const isForUs = (statement: Platform['statements'][number]) =>
      isMeantForUs(`${file} ${statement.id}`, statement);
    return [{ ...platform, statements: platform.statements.filter(isForUs) }];
  });
  return {
    list: {
      edition: { date, format, minimumVersion, version },
      causes: understandAll(CauseSchema, body.causes, entryOf('causes'), skipped),
      networks: understandAll(NetworkSchema, body.networks, entryOf('networks'), skipped),
      platforms,
    },
    skipped,
  };
}
