import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is built for Chrome and Edge, and for Firefox, as far as it is there. */
export const builds = ['chrome-mv3', 'firefox-mv3']
  .map((name) => join('.output', name))
  .filter((folder) => existsSync(folder));

/** What the tests read of a manifest. */
export interface BuiltManifest {
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: unknown };
  };
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, unknown>>;
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly permissions: readonly string[];
}

export const manifestOf = (folder: string): BuiltManifest =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

/** The texts of all scripts and pages in `folder`, by their paths. */
export function codeIn(folder: string): readonly (readonly [path: string, code: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|html)$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
}
