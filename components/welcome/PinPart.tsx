import { i18n } from '#i18n';

/** How each browser keeps an icon in its toolbar. */
export type PinWay = 'chromium' | 'firefox';

const steps = ['one', 'two'] as const;

/** How to keep the icon in sight. */
export const PinPart = ({ way }: { readonly way: PinWay }) => (
  <section class="part" aria-labelledby="pin">
    <h2 id="pin">{i18n.t('welcome.pin.title')}</h2>
    <p>{i18n.t('welcome.pin.why')}</p>
    <ol class="pin">
      {steps.map((step) => (
        <li key={step}>{i18n.t(`welcome.pin.${way}.${step}`)}</li>
      ))}
    </ol>
  </section>
);
