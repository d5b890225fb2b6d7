import { i18n } from '#i18n';
import { Empty } from './Empty';
import { Icon } from './Icon';

/** What stands in the place of a page that the organisation has switched off. */
export const SwitchedOff = ({ title }: { readonly title: string }) => (
  <>
    <h1>{title}</h1>
    <Empty>
      <p class="with-icon">
        <Icon name="lock" />
        <span>{i18n.t('switchedOff.page')}</span>
      </p>
      <p class="quiet">{i18n.t('switchedOff.kept')}</p>
    </Empty>
  </>
);
