import { i18n } from '#i18n';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { Icon } from '@/components/ui/Icon';
import type { Here } from '@/utils/plan/here/here';
import { pausedText } from './here-words';

interface HereRulesProps {
  readonly here: Here;
  readonly names: Names;
  readonly locale: string;
}

const routeOf = (id: string) => `#/rules/${encodeURIComponent(id)}`;

/** Rules that found something here and leave it alone, and rules that were paused here. */
export function HereRules({ here, names, locale }: HereRulesProps) {
  const matched = new Set(here.frames.flatMap((frame) => frame.matched));
  const leaving = here.rules.filter(({ effect, id }) => effect === 'none' && matched.has(id));
  const paused = here.frames.flatMap(({ costly }) => costly);
  const titleOf = (id: string) => {
    const rule = here.rules.find((each) => each.id === id);
    return rule ? ruleTitle(rule, names) : i18n.t('here.unkeptRule');
  };
  return (
    <>
      {paused.map(({ rule, ms }) => (
        <p key={rule} class="banner">
          <Icon name="alert" />
          <span>{pausedText(titleOf(rule), ms, locale)}</span>
          <a href={routeOf(rule)}>{i18n.t('here.edit')}</a>
        </p>
      ))}
      {leaving.length > 0 && (
        <section class="stack" aria-labelledby="left-alone">
          <h2 id="left-alone">{i18n.t('here.leftAlone')}</h2>
          <ul class="card stack">
            {leaving.map((rule) => (
              <li key={rule.id} class="row">
                <span class="grow">{ruleTitle(rule, names)}</span>
                {rule.origin.kind === 'own' && (
                  <a
                    href={routeOf(rule.id)}
                    aria-label={i18n.t('pair', [i18n.t('here.edit'), ruleTitle(rule, names)])}
                  >
                    {i18n.t('here.edit')}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
