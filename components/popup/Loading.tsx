import { i18n } from '#i18n';

/** The shape of what is about to be shown, so that nothing jumps when it is. */
export const Loading = () => (
  <section class="site card loading" aria-busy="true">
    <p class="spoken">{i18n.t('popup.loading')}</p>
    <span class="bar wide" />
    <span class="bar" />
  </section>
);
