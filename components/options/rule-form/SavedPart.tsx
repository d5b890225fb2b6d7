import { i18n } from '#i18n';

interface SavedPartProps {
  /** What the rule does, in one line. */
  readonly title: string;
  readonly onBack: () => void;
}

/** The rule that was pointed at in a page is saved: the way back to that page. */
export const SavedPart = ({ title, onBack }: SavedPartProps) => (
  <div class="card empty" role="status">
    <h1>{i18n.t('ruleForm.saved')}</h1>
    <p>
      <bdi>{title}</bdi>
    </p>
    <p class="quiet">{i18n.t('ruleForm.savedHint')}</p>
    <div class="row">
      <button type="button" class="button primary" onClick={onBack}>
        {i18n.t('ruleForm.backToPage')}
      </button>
      <a class="button" href="#/rules">
        {i18n.t('ruleForm.seeRules')}
      </a>
    </div>
  </div>
);
