import { i18n } from '#i18n';
import type { Names } from '@/components/options/rule-words';
import { actionsText } from '@/components/words';
import type { HereFrame, HereUnit } from '@/utils/plan/here/here';
import { whyOf } from '@/utils/plan/here/why';
import { labelOf } from '@/utils/plan/summary';
import type { CustomRule } from '@/utils/rules/schema';
import { HereActions } from './HereActions';
import { HereWhy } from './HereWhy';
import { costText, nameOf, placeText, stateText } from './here-words';

/** What a person can do about a unit. */
export interface HereDeeds {
  readonly onShow: (unit: HereUnit, shown: boolean) => void;
  readonly onLeave: (reach: 'here' | 'everywhere', unit: HereUnit, frame: HereFrame) => void;
}

interface HereCardProps extends HereDeeds {
  readonly unit: HereUnit;
  readonly frame: HereFrame;
  readonly rules: readonly CustomRule[];
  readonly names: Names;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly locale: string;
}

/** One guarded control: which it is, why, what finding it took, and what can be done about it. */
export function HereCard({ unit, frame, rules, names, now, locale, ...deeds }: HereCardProps) {
  const { plan, spent } = frame;
  const network = labelOf(plan, unit.network);
  const name = nameOf(unit, network);
  const place = placeText(unit);
  const platform = plan.platform?.name ?? plan.host;
  const why = whyOf(unit, frame, rules);
  return (
    <li class="card here">
      <div class="title">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <span class={unit.state === 'shown' ? 'chip good' : 'chip warn'}>
          {stateText(unit, now, locale)}
        </span>
      </div>
      <dl>
        <dt>{i18n.t('here.for')}</dt>
        <dd>{i18n.t('pair', [network, actionsText(unit.actions)])}</dd>
        <dt>{i18n.t('here.where')}</dt>
        <dd>
          {place} {unit.element !== '' && <code dir="ltr">{unit.element}</code>}
        </dd>
        <dt>{i18n.t('here.why')}</dt>
        <dd>
          <HereWhy why={why} platform={platform} names={names} locale={locale} />
        </dd>
        <dt>{i18n.t('here.cost')}</dt>
        <dd class="quiet">{costText(why, spent, locale)}</dd>
      </dl>
      {unit.selected && <p class="small">{i18n.t('here.selected')}</p>}
      <HereActions
        {...{ name, place, platform, unit, why }}
        host={plan.host}
        onShow={(shown) => deeds.onShow(unit, shown)}
        onLeaveHere={() => deeds.onLeave('here', unit, frame)}
        onLeaveEverywhere={() => deeds.onLeave('everywhere', unit, frame)}
      />
    </li>
  );
}
