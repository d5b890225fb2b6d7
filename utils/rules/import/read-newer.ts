import * as v from 'valibot';
import { understand } from '@/utils/availability/export/understand';
import type { Problem } from '@/utils/availability/parse';
import { readPack } from '@/utils/rules/pack/read-pack';
import type { Pack } from '@/utils/rules/pack/schema';
import { type FileReading, fileSchema, type OtherParts, type ReadParts } from './file-schema';
import { fileLimits } from './limits';
import { type FileProblem, problem } from './problem';
import { soundPack } from './sound-pack';

type Fields = Readonly<Record<string, unknown>>;

const noted = ({ file, path, message }: Problem, prefix: string): FileProblem => {
  const parts = [prefix, file, path].filter((part) => !['', 'pack', 'list'].includes(part));
  const where = parts
    .filter((part) => !part.startsWith('('))
    .join('.')
    .replaceAll(' ', '.');
  const isForNewer = path.endsWith('minimumVersion');
  return isForNewer
    ? problem('forNewer', [message.replace(/[^\d.]/g, '').replace(/\.$/, '')], { path: where })
    : problem('skipped', [], { path: where });
};

/** A pack as far as it is understood and sound; what is left out is added to `notes`. */
function understoodPack(
  input: unknown,
  prefix: string,
  reader: string,
  notes: FileProblem[],
): Pack | null {
  const { pack, skipped } = readPack(input, reader);
  notes.push(...skipped.map((each) => noted(each, prefix)));
  if (pack === null) return null;
  const { pack: sound, problems } = soundPack(pack, input);
  for (const { path, ...rest } of problems)
    notes.push({ ...rest, path: prefix === '' ? path : `${prefix}.${path}` });
  return sound;
}

/** Reads a file that was written for newer versions: what this one does not know is left out and told. */
export function readNewer<Parts extends OtherParts>(
  value: Fields,
  parts: Parts,
  reader: string,
): FileReading<Parts> {
  const notes: FileProblem[] = [];
  const pack = understoodPack(value, '', reader, notes);
  if (pack === null)
    return { ok: false, count: notes.length, problems: notes.slice(0, fileLimits.problems) };
  const packs = (Array.isArray(value.packs) ? value.packs : []).flatMap(
    (each, at) => understoodPack(each, `packs.${at}`, reader, notes) ?? [],
  );
  const others: [string, unknown][] = [];
  const strange: Problem[] = [];
  for (const [name, schema] of Object.entries(parts)) {
    if (value[name] === undefined) continue;
    const part = understand(schema, value[name], { file: name, path: '' }, strange);
    if (part !== null) others.push([name, part]);
  }
  const unknown = Object.keys(value).filter((key) => !(key in fileSchema(parts).entries));
  notes.push(
    ...strange.map((each) => noted(each, '')),
    ...unknown.map((key) => problem('skipped', [], { path: key })),
  );
  const read = Object.fromEntries(others) as ReadParts<Parts>;
  return {
    ok: true,
    file: { pack, packs, others: read },
    notes: [problem('forNewer', [v.parse(v.string(), value.minimumVersion)]), ...notes],
  };
}
