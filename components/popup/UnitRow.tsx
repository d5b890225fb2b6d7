import { i18n } from '#i18n';
import type { FoundUnit } from '@/utils/plan/found';

const regionKeys = {
  compose: 'region.compose',
  list: 'region.list',
  navigation: 'region.navigation',
  rule: 'region.rule',
} as const satisfies Record<FoundUnit['region'], string>;

const stateKeys = {
  hidden: 'unit.hidden',
  warned: 'unit.warned',
  shown: 'unit.shown',
} as const satisfies Record<FoundUnit['state'], string>;

interface UnitRowProps {
  readonly unit: FoundUnit;
  readonly network: string;
  readonly onShow: (unit: FoundUnit, shown: boolean) => void;
}

/** One guarded control: its own words, where it is, and its undo. */
export function UnitRow({ unit, network, onShow }: UnitRowProps) {
  const name = unit.label || network;
  const region = i18n.t(regionKeys[unit.region]);
  const isShown = unit.state === 'shown';
  return (
    <li>
      <div>
        <p class="name">{name}</p>
        <p class="quiet small">
          {i18n.t(stateKeys[unit.state])} · {region}
        </p>
      </div>
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t(isShown ? 'unit.guardNamed' : 'unit.showNamed', [name, region])}
        onClick={() => onShow(unit, !isShown)}
      >
        {i18n.t(isShown ? 'unit.guard' : 'unit.show')}
      </button>
    </li>
  );
}
