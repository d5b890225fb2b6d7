import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const STORED = 0;

/** A file in a zip. */
export interface ZippedFile {
  readonly path: string;
  readonly contents: Buffer;
}

/** Takes the bytes of a zip and gives its files in their order there. */
export function readZip(zip: Buffer): readonly ZippedFile[] {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer));
  if (end === -1) throw new Error('not a zip: it has no end of a directory');
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const file = {
      path: zip.toString('utf8', at + 46, at + 46 + (name ?? 0)),
      contents: contentsAt(zip, at),
    };
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    return file;
  });
}

function contentsAt(zip: Buffer, entry: number): Buffer {
  const local = zip.readUInt32LE(entry + 42);
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === STORED ? Buffer.from(packed) : inflateRawSync(packed);
}
