import { i18n } from '#i18n';

interface ResumedProps {
  readonly onStartOver: () => void;
}

/** Says that a form shows what was typed when it was left. */
export const Resumed = ({ onStartOver }: ResumedProps) => (
  <p class="card small row">
    <span>{i18n.t('leftForm.resumed')}</span>
    <button type="button" class="button compact" onClick={onStartOver}>
      {i18n.t('leftForm.startOver')}
    </button>
  </p>
);
