import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { sentenceOf } from '@/components/notice/sentence';
import { Icon } from '@/components/ui/Icon';
import { NetworkGlyph } from '@/components/ui/NetworkGlyph';
import { type Found, type FoundUnit, foundIn } from '@/utils/plan/found';
import type { Plan } from '@/utils/plan/types';
import { UnitRow } from './UnitRow';
import { WhyPart } from './WhyPart';

interface FoundListProps {
  readonly plan: Plan;
  readonly units: readonly FoundUnit[];
  readonly tabId: number;
  readonly locale: string;
  readonly onShow: (unit: FoundUnit, shown: boolean) => void;
  /** Opens the options page at a route like `#/rules`. */
  readonly onOpen: (route: string) => void;
}

/** What was guarded in this tab, by network: why, and each with its undo. */
export function FoundList({ plan, units, tabId, locale, onShow, onOpen }: FoundListProps) {
  const guarded = units.filter(({ state }) => state !== 'shown').length;
  const newRule = `#/rules/new?host=${encodeURIComponent(plan.host)}`;
  return (
    <section aria-labelledby="found">
      <h2 id="found">{i18n.t('popup.found')}</h2>
      {foundIn(plan, units).map((found) => (
        <FoundNetwork
          key={found.network}
          found={found}
          platform={plan.platform?.name ?? plan.host}
          locale={locale}
          onShow={onShow}
        />
      ))}
      <p class="does">
        {units.length > 0 && (
          <button
            type="button"
            class="button compact"
            onClick={() => onOpen(`#/here?tab=${tabId}`)}
          >
            {i18n.t('here.open', [figure(guarded)])}
          </button>
        )}
        <button type="button" class="button plain compact" onClick={() => onOpen(newRule)}>
          <Icon name="plus" />
          {i18n.t('popup.newRule')}
        </button>
      </p>
    </section>
  );
}

interface FoundNetworkProps {
  readonly found: Found;
  readonly platform: string;
  readonly locale: string;
  readonly onShow: FoundListProps['onShow'];
}

const FoundNetwork = ({ found, platform, locale, onShow }: FoundNetworkProps) => (
  <div class="card found">
    <p class="sentence">
      <NetworkGlyph id={found.network} label={found.label} />
      <span>
        {found.rows.every(({ reason }) => reason?.kind === 'visit')
          ? i18n.t('picker.found')
          : found.summary
            ? sentenceOf(found.summary, platform, locale)
            : i18n.t('notice.ownRule', [found.label])}
      </span>
    </p>
    <ul class="units">
      {found.rows.map((row) => (
        <UnitRow
          key={[row.frameId, row.state, row.key].join(' ')}
          unit={row}
          network={found.label}
          onShow={onShow}
        />
      ))}
    </ul>
    {found.summary && <WhyPart summary={found.summary} locale={locale} />}
  </div>
);
