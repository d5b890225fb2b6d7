import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Changes one JSON file of a loaded copy of the build. */
export function changeJson(
  folder: string,
  file: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches into it as it likes.
  change: (content: any) => void,
): void {
  const path = join(folder, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, JSON.stringify(content));
}

/** Puts any text in the place of one file. */
export const overwrite = (folder: string, file: string, text: string): void =>
  writeFileSync(join(folder, file), text);

/** The file of one platform in the package. */
export const platformFile = (id: string) => `availability/platforms/${id}.json`;
