import * as v from 'valibot';
import { isNewer } from '@/utils/availability/export/read-document';
import { PackHeadSchema } from '@/utils/rules/pack/schema';
import { checkPack, repeated } from './check-pack';
import { type FileReading, fileSchema, type OtherParts, type ReadParts } from './file-schema';
import { problemsOf } from './issue-problem';
import { fileLimits } from './limits';
import { type FileProblem, problem } from './problem';
import { type JsonText, readJson } from './read-json';
import { readNewer } from './read-newer';

interface ReadContext<Parts extends OtherParts> {
  /** The version of this extension. */
  readonly reader: string;
  readonly parts: Parts;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why a value is not looked at further: it is something else, or there is far too much of it. */
function refusal(value: unknown): FileProblem | null {
  if (!isObject(value) || !('format' in value)) return problem('notOurs');
  if (value.format !== 1) {
    const given = typeof value.format === 'object' ? '?' : String(value.format).slice(0, 20);
    return problem('otherFormat', [given], { path: 'format' });
  }
  const packs: readonly unknown[] = Array.isArray(value.packs) ? value.packs : [];
  for (const [at, part] of [value, ...packs].entries()) {
    if (!isObject(part)) continue;
    for (const [name, most] of Object.entries(fileLimits.entries)) {
      const { length = 0 } = Array.isArray(part[name]) ? part[name] : [];
      const path = at === 0 ? name : `packs.${at - 1}.${name}`;
      if (length > most) return problem('tooMany', [length, most], { path });
    }
  }
  return null;
}

const isForNewer = (value: Fields, reader: string) => {
  const version = v.safeParse(PackHeadSchema.entries.minimumVersion, value.minimumVersion);
  return version.success && isNewer(version.output, reader);
};

function readStrictly<Parts extends OtherParts>(
  value: Fields,
  { parts }: ReadContext<Parts>,
): FileReading<Parts> {
  const parsed = v.safeParse(fileSchema(parts), value);
  if (!parsed.success) return refused(problemsOf(parsed.issues));
  const { packs, ...whole } = parsed.output as v.InferOutput<
    ReturnType<typeof fileSchema<Record<never, never>>>
  >;
  const others = Object.fromEntries(Object.entries(whole).filter(([name]) => name in parts));
  const { causes, date, format, id, minimumVersion, name, networks, platforms, rules, version } =
    whole;
  const head = { date, format, id, minimumVersion, name, version };
  const pack = { ...head, causes, networks, platforms, rules };
  const problems = [
    ...checkPack(pack, ''),
    ...packs.flatMap((each, at) => checkPack(each, `packs.${at}`)),
    ...repeated(packs, 'packs'),
  ];
  if (problems.length > 0) return refused(problems);
  return { ok: true, file: { pack, packs, others: others as ReadParts<Parts> }, notes: [] };
}

const refused = (problems: readonly FileProblem[]) =>
  ({
    ok: false,
    count: problems.length,
    problems: problems.slice(0, fileLimits.problems),
  }) as const;

function readValue<Parts extends OtherParts>(
  { value, dropped, locate }: JsonText,
  context: ReadContext<Parts>,
): FileReading<Parts> {
  const reason = refusal(value);
  // Of far too much the place is not looked for either.
  if (reason?.word === 'tooMany') return refused([reason]);
  if (reason || !isObject(value)) return refused(locate(reason ? [reason] : []));
  const reading = isForNewer(value, context.reader)
    ? readNewer(value, context.parts, context.reader)
    : readStrictly(value, context);
  if (!reading.ok) return { ...reading, problems: locate(reading.problems) };
  return { ...reading, notes: locate([...dropped, ...reading.notes]) };
}

/**
 * Reads a file of rules. What is wrong refuses the whole file, and each problem says where; only in a
 * file that was written for newer versions is that left out which this version does not know.
 */
export function readFile<Parts extends OtherParts>(
  text: string,
  context: ReadContext<Parts>,
): FileReading<Parts> {
  const reading = readJson(text);
  if (!reading.ok) return refused(reading.problems);
  return readValue(reading.json, context);
}
