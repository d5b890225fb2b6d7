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

/** The build as it is when the person has let it run on one more host. */
export const granting = (origin: string) => (folder: string) =>
  changeJson(folder, 'manifest.json', (manifest) => {
    manifest.host_permissions.push(`${origin}/*`);
    for (const script of manifest.content_scripts) script.matches.push(`${origin}/*`);
  });

const PLATFORMS = 'availability/platforms.txt';

/** Puts another text in the line of one platform. */
export function overwritePlatform(
  folder: string,
  id: string,
  change: (content: string) => string,
): void {
  const lines = readFileSync(join(folder, PLATFORMS), 'utf8').split('\n');
  const prefix = `${id} `;
  const changed = lines.map((line) =>
    line.startsWith(prefix) ? prefix + change(line.slice(prefix.length)) : line,
  );
  overwrite(folder, PLATFORMS, changed.join('\n'));
}

/** Changes what the list says of one platform. */
export const changePlatform = (
  folder: string,
  id: string,
  // biome-ignore lint/suspicious/noExplicitAny: a test reaches into it as it likes.
  change: (content: any) => void,
): void =>
  overwritePlatform(folder, id, (text) => {
    const content = JSON.parse(text);
    change(content);
    return JSON.stringify(content);
  });
