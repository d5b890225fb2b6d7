import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';

/** What there is to try in the sample. */
const steps = ['why', 'rescue', 'show'] as const;
type Step = (typeof steps)[number];

/** What to do, in the words that stand on the buttons of notice and page. */
function textOf(step: Step): string {
  switch (step) {
    case 'why':
      return i18n.t('welcome.stepText.why', [i18n.t('notice.why')]);
    case 'rescue':
      return i18n.t('welcome.stepText.rescue', [
        i18n.t('welcome.sample.lose'),
        i18n.t('kept.putBack'),
      ]);
    case 'show':
      return i18n.t('welcome.stepText.show', [i18n.t('notice.more'), i18n.t('notice.showAnyway')]);
  }
}

/** Three things to try, which tick themselves off when they are done. */
export function Steps({ done }: { readonly done: ReadonlySet<Step> }) {
  const next = steps.find((step) => !done.has(step));
  return (
    <ol class="steps">
      {steps.map((step, at) => {
        const isDone = done.has(step);
        return (
          <li
            key={step}
            class={isDone ? 'step done' : 'step'}
            aria-current={step === next ? 'step' : undefined}
          >
            <span class="number" aria-hidden="true">
              {isDone ? <Icon name="check" /> : at + 1}
            </span>
            <h3>
              {i18n.t(`welcome.step.${step}`)}
              {isDone && <span class="spoken"> {i18n.t('welcome.step.done')}</span>}
            </h3>
            <p>{isDone ? i18n.t(`welcome.stepDone.${step}`) : textOf(step)}</p>
          </li>
        );
      })}
    </ol>
  );
}
