import type { Day } from '@/utils/availability/day';
import type { CustomRule, FileRule } from '@/utils/rules/schema';
import type { KeptPack } from './kept-pack';
import type { Pack, PackHead } from './schema';

/** The oldest version of this extension that understands all of a file that is written today. */
const READER = '0.1.0';

const byId = (a: { readonly id: string }, b: { readonly id: string }) =>
  a.id < b.id ? -1 : Number(a.id > b.id);

/** A rule as a file holds it: whose it is, a file does not say. */
function fileRule({ origin, ...rule }: CustomRule): FileRule {
  const prefix = origin.kind === 'own' ? '' : `${origin.pack}/`;
  return { ...rule, id: rule.id.startsWith(prefix) ? rule.id.slice(prefix.length) : rule.id };
}

/** A new pack of `rules`, in an order of its own, so that the same rules give the same file. */
export const packOf = (
  { id, name, version }: Pick<PackHead, 'id' | 'name' | 'version'>,
  rules: readonly CustomRule[],
  date: Day,
): Pack => ({
  causes: [],
  date,
  format: 1,
  id,
  minimumVersion: READER,
  name,
  networks: [],
  platforms: [],
  rules: rules.map(fileRule).sort(byId),
  version,
});

/** A pack that was imported, as it can be handed on. */
export const packAgain = (
  { addedAt: _, fetchedAt: __, source: ___, state: ____, ...content }: KeptPack,
  rules: readonly CustomRule[],
): Pack => ({ ...content, rules: rules.map(fileRule).sort(byId) });
