import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const OUTPUT = resolve('.output');

/** Leaves the words of one language only: what a browser in that language shows. */
function keepOnly(language: string, folder: string): void {
  const locales = join(folder, '_locales');
  for (const other of readdirSync(locales).filter((each) => each !== language))
    rmSync(join(locales, other), { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, default_locale: language }));
}

/** The language of the build for a locale: `pt_BR` for `pt-BR`, `fr` for `fr-FR`, English where there is none. */
function languageFor(locale: string, built: string): string {
  const known = readdirSync(join(built, '_locales'));
  return (
    [locale.replace('-', '_'), locale.slice(0, 2)].find((each) => known.includes(each)) ?? 'en'
  );
}

/** The folder to load: the build itself, or a copy below `profile` in which something is different. */
export function folderFor(
  profile: string,
  {
    build = 'chrome-mv3',
    locale = 'en-US',
    alter,
  }: { build?: string; locale?: string; alter?: (folder: string) => void },
): string {
  const built = join(OUTPUT, build);
  const language = languageFor(locale, built);
  if (language === 'en' && !alter) return built;
  const folder = join(profile, 'extension');
  cpSync(built, folder, { recursive: true });
  if (language !== 'en') keepOnly(language, folder);
  alter?.(folder);
  return folder;
}
