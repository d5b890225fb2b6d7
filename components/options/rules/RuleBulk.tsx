import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedOrNone, figure } from '@/components/counted';
import type { CustomRule } from '@/utils/rules/schema';
import { ClientForm } from './ClientForm';
import type { RuleDeeds } from './types';

interface RuleBulkProps {
  /** All that the search and the filters leave. */
  readonly found: readonly CustomRule[];
  readonly chosen: ReadonlySet<string>;
  readonly clients: readonly string[];
  readonly deeds: RuleDeeds;
}

/** What can be done with many rules at once: only with those that are ticked and among those shown. */
export function RuleBulk({ found, chosen, clients, deeds }: RuleBulkProps) {
  const [isNaming, setNaming] = useState(false);
  const within = found.filter(({ origin }) => origin.kind !== 'policy');
  const selected = within.filter(({ id }) => chosen.has(id));
  const own = selected.filter(({ origin }) => origin.kind === 'own');
  if (within.length === 0) return null;
  const all = within.length < found.length ? 'ruleList.selectMine' : 'ruleList.selectAll';
  const button = (label: string, deed: () => void) => (
    <button type="button" class="button compact" onClick={deed}>
      {label}
    </button>
  );
  return (
    <section class="rule-bulk" aria-label={i18n.t('ruleList.withSelected')}>
      <div class="row">
        <label class="rule-all">
          <input
            type="checkbox"
            class="tick"
            checked={selected.length === within.length}
            onChange={(event) =>
              deeds.onChoose(
                within.map(({ id }) => id),
                event.currentTarget.checked,
              )
            }
          />
          {i18n.t(all, [figure(within.length)])}
        </label>
        <span class="quiet small grow" role="status">
          {selected.length > 0 && countedOrNone('ruleList.selected', selected.length)}
        </span>
        {selected.length > 0 && (
          <div class="row">
            {button(i18n.t('ruleList.turnOn'), () => deeds.onEnable(selected, true))}
            {button(i18n.t('ruleList.turnOff'), () => deeds.onEnable(selected, false))}
            {own.length > 0 && (
              <button
                type="button"
                class="button compact"
                aria-expanded={isNaming}
                onClick={() => setNaming(!isNaming)}
              >
                {i18n.t('ruleList.setClient')}
              </button>
            )}
            {own.length > 0 && button(i18n.t('ruleList.delete'), () => deeds.onDelete(own))}
            {button(i18n.t('ruleList.selectNone'), () => deeds.onChoose([...chosen], false))}
          </div>
        )}
      </div>
      {isNaming && own.length > 0 && (
        <ClientForm
          clients={clients}
          onClient={(client) => {
            setNaming(false);
            deeds.onSetClient(own, client);
          }}
        />
      )}
      {own.length < selected.length && <p class="hint">{i18n.t('ruleList.onlyOwn')}</p>}
    </section>
  );
}
