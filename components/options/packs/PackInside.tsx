import { i18n } from '#i18n';
import { counted } from '@/components/counted';
import { problemText } from '@/components/options/move/problem-words';
import { listText } from '@/components/words';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import type { PackWords } from './types';

/** More rules are counted, not listed. */
const MOST_RULES = 200;

/** What a pack brings: its rules as sentences, the dashboards that it speaks of, and what was left out. */
export function PackInside({
  pack,
  check,
  rules,
  titleOf,
  isOpen,
}: ShownPack & PackWords & { isOpen: boolean }) {
  const skipped = check?.skipped ?? [];
  const more = rules.length - MOST_RULES;
  return (
    <details class="inside" open={isOpen}>
      <summary>{i18n.t('packs.inside')}</summary>
      <div class="stack">
        {rules.length > 0 && (
          <ul class="sentences">
            {rules.slice(0, MOST_RULES).map((rule) => (
              <li key={rule.id}>
                {titleOf(rule)}
                {rule.note !== '' && <span class="quiet small note">{rule.note}</span>}
              </li>
            ))}
            {more > 0 && <li class="quiet">{counted('packs.more', more)}</li>}
          </ul>
        )}
        {pack.platforms.length > 0 && (
          <p>{i18n.t('packs.saysOf', [listText(pack.platforms.map(({ name }) => name))])}</p>
        )}
        {skipped.length > 0 && (
          <div class="small quiet">
            <p>{counted('packs.skipped', skipped.length)}</p>
            <ul class="sentences">
              {skipped.map(({ file, path, message, said }) => (
                <li key={`${file} ${path}`}>
                  <code>{[file, path].filter(Boolean).join(' ')}</code>{' '}
                  {said ? problemText(said) : message}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  );
}
