import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type InlineConfig, type Rolldown, runnerImport } from 'vite';
import type { OurInput } from './hook.ts';
import type { RaceRule } from './rules.ts';

const root = join(import.meta.dirname, '../../..');
const config = {
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { '@': root } },
  root,
} as const satisfies InlineConfig;

export interface Script {
  readonly code: string;
  readonly bytes: number;
  readonly gzip: number;
}

/**
 * One script for a page, made of the module at `address`; its exports are the global `name`. `alias`: what
 * stands in for modules.
 */
export async function bundleScript(
  address: string,
  name: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<Script> {
  const built = await build({
    ...config,
    resolve: { alias: { ...config.resolve.alias, ...alias } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(address), formats: ['iife'], name },
    },
  });
  const [result] = [built].flat() as Rolldown.RolldownOutput[];
  const code = result?.output[0].code;
  if (!code) throw new Error(`${name} gave no script`);
  return { code, bytes: Buffer.byteLength(code), gzip: sizeZipped(code) };
}

export const sizeZipped = (content: string | Buffer): number =>
  gzipSync(content, { level: 9 }).length;

/** What our engine is given for some rules, compiled by the extension's own code. */
export async function ourInputFor(rules: readonly RaceRule[]): Promise<OurInput> {
  const { module } = await runnerImport<{
    ourInput: (rules: readonly RaceRule[]) => OurInput;
  }>(fileURLToPath(import.meta.resolve('./plan.ts')), config);
  return module.ourInput(rules);
}
