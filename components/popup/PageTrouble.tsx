import { i18n } from '#i18n';
import { countedOrNone, figure } from '@/components/counted';
import { dayText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import type { DateText } from '@/utils/availability/dated';

interface MarkupProps {
  /** Since when nothing that was known of the page's markup was there. */
  readonly since: DateText;
  /** How many controls were found without it. */
  readonly found: number;
  readonly locale: string;
  readonly onReport: () => void;
}

/** Says that a dashboard looks different from what was known of it, and what was found nevertheless. */
export const MarkupTrouble = ({ since, found, locale, onReport }: MarkupProps) => (
  <div class="banner info" role="status">
    <Icon name="moved" />
    <span>
      {i18n.t('popup.markup', [dayText(since, locale)])} {countedOrNone('popup.markupFound', found)}
    </span>
    <button type="button" class="button compact" onClick={onReport}>
      {i18n.t('popup.markupReport')}
    </button>
  </div>
);

interface CostlyProps {
  readonly rules: readonly { readonly looksFor: string; readonly ms: number }[];
  readonly onOpen: (route: string) => void;
}

/** Names the rules that were paused in this page, and what they cost. */
export const CostlyRules = ({ rules, onOpen }: CostlyProps) =>
  rules.length === 0 ? null : (
    <div class="banner" role="alert">
      <Icon name="alert" />
      <span>
        {rules.map(({ looksFor, ms }) => (
          <span class="block" key={looksFor}>
            {i18n.t('popup.costly', [looksFor, figure(ms)])}
          </span>
        ))}
      </span>
      <button type="button" class="button compact" onClick={() => onOpen('#/rules')}>
        {i18n.t('options.rules')}
      </button>
    </div>
  );
