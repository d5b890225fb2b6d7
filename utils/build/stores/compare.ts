import { createHash } from 'node:crypto';

/** The contents of files by their paths. */
export type Files = ReadonlyMap<string, Buffer>;

export const sha256 = (contents: Buffer) => createHash('sha256').update(contents).digest('hex');

/** What is different between two sets of files, one sentence a file; empty where all bytes are the same. */
export function differences(one: Files, other: Files): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    if (!a) return [`${path}: only in the second`];
    if (!b) return [`${path}: only in the first`];
    return a.equals(b) ? [] : [`${path}: ${sha256(a)} is not ${sha256(b)}`];
  });
}
