import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';

const examples = [
  { title: 'ruleList.never1', why: 'ruleList.never2' },
  { title: 'ruleList.warn1', why: 'ruleList.warn2' },
  { title: 'ruleList.leave1', why: 'ruleList.leave2' },
] as const;

/** What rules are good for, and the two ways to make one. */
export const EmptyRules = () => (
  <section class="card rule-teach" aria-labelledby="rule-teach-title">
    <h2 id="rule-teach-title">{i18n.t('ruleList.teachTitle')}</h2>
    <p>{i18n.t('ruleList.teachIntro')}</p>
    <ul class="rule-examples">
      {examples.map(({ title, why }) => (
        <li key={title}>
          <h3>{i18n.t(title)}</h3>
          <p class="quiet">{i18n.t(why)}</p>
        </li>
      ))}
    </ul>
    <h3>{i18n.t('ruleList.pointTitle')}</h3>
    <ol class="rule-steps">
      <li>{i18n.t('ruleList.point1')}</li>
      <li>{i18n.t('ruleList.point2')}</li>
      <li>{i18n.t('ruleList.point3')}</li>
    </ol>
    <a class="button start" href="#/rules/new">
      <Icon name="plus" />
      {i18n.t('rules.new')}
    </a>
  </section>
);
