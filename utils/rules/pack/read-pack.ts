import * as v from 'valibot';
import { readDocument } from '@/utils/availability/export/read-document';
import { understandAll } from '@/utils/availability/export/understand';
import type { Problem } from '@/utils/availability/parse';
import { FileRuleSchema } from '@/utils/rules/schema';
import { type Pack, PackHeadSchema } from './schema';

/** What a reader made of a pack, and where it had to skip something. */
export interface PackReading {
  /** `null`: not one word of it could be used. */
  readonly pack: Pack | null;
  readonly skipped: readonly Problem[];
}

const HeadSchema = v.object(PackHeadSchema.entries);

/**
 * Reads a rule pack, written perhaps for newer readers than this one, whose version is `reader`. What
 * it does not understand is skipped and named; a rule comes with the id that the pack gives it.
 */
export function readPack(input: unknown, reader: string): PackReading {
  const head = v.safeParse(HeadSchema, input);
  if (!head.success) {
    const problems = head.issues.map((issue) => ({
      file: 'pack',
      path: v.getDotPath(issue) ?? '(whole file)',
      message: issue.message,
    }));
    return { pack: null, skipped: problems };
  }
  const { list, skipped } = readDocument(input, reader);
  if (list === null) return { pack: null, skipped };
  const { rules: given } = input as { readonly rules?: unknown };
  const problems = [...skipped];
  const items = Array.isArray(given) ? given : [];
  const rules = understandAll(
    FileRuleSchema,
    items,
    (index) => ({ file: `rules.${index}`, path: '' }),
    problems,
  );
  const { causes, networks, platforms } = list;
  return {
    pack: {
      ...head.output,
      causes: [...causes],
      networks: [...networks],
      platforms: [...platforms],
      rules,
    },
    skipped: problems,
  };
}
