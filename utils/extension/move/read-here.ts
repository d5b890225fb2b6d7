import { readPacks } from '@/utils/extension/packs/read-packs';
import { readRules } from '@/utils/extension/rules/read-rules';
import { readPersonalSettings } from '@/utils/extension/settings-store';
import type { Here } from './plan-import';

/** All that a file could change. */
export async function readHere(): Promise<Here> {
  const [rules, packs, personal] = await Promise.all([
    readRules(),
    readPacks(),
    readPersonalSettings(),
  ]);
  return { ...personal, packs, rules };
}
