import type { Problem } from '@/utils/availability/parse';
import type { Statement } from '@/utils/availability/schema';
import { statusOn } from '@/utils/availability/timeline';
import { fileOf } from './entries';
import { isUnread, type LintRule, listDay, type Source } from './rule';

function faultOf(source: Source, statement: Statement, ref: string) {
  const [platformId = '', id = ''] = ref.split('/');
  const other = source.list.platforms
    .find((candidate) => candidate.id === platformId)
    ?.statements.find((candidate) => candidate.id === id);
  if (other === statement) return `"${ref}" is this statement itself: name another`;
  if (!other) {
    if (isUnread(source, `platforms/${platformId}.json`)) return null;
    return `"${ref}" does not exist: name a statement as <platform>/<statement>`;
  }
  if (other.network !== statement.network)
    return `"${ref}" is about ${other.network}: name a statement about ${statement.network}`;
  const day = listDay(source);
  const status = day === null ? 'works' : statusOn(other, day).status;
  return status === 'works' ? null : `"${ref}" is ${status} on ${day}: name one that works`;
}

/** An alternative is another statement that works for the same network today. */
export const alternatives: LintRule = {
  id: 'alternatives',
  check: (source) =>
    source.list.platforms.flatMap((platform) =>
      platform.statements.flatMap((statement, i) =>
        statement.alternatives.flatMap((ref, j): Problem[] => {
          const message = faultOf(source, statement, ref);
          const path = `statements.${i}.alternatives.${j}`;
          return message === null ? [] : [{ file: fileOf(platform), path, message }];
        }),
      ),
    ),
};
