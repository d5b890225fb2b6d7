import { i18n } from '#i18n';
import type { FoundRow, FoundUnit } from '@/utils/plan/found';

const regionKeys = {
  compose: 'region.compose',
  list: 'region.list',
  navigation: 'region.navigation',
  rule: 'region.rule',
} as const satisfies Record<FoundUnit['region'], string>;

const undoKeys = {
  hidden: ['unit.show', 'unit.showNamed'],
  warned: ['unit.unmark', 'unit.unmarkNamed'],
  shown: ['unit.guard', 'unit.guardNamed'],
} as const satisfies Record<FoundUnit['state'], readonly [string, string]>;

const stateKeys = {
  hidden: 'unit.hidden',
  warned: 'unit.warned',
  shown: 'unit.shown',
} as const satisfies Record<FoundUnit['state'], string>;

interface UnitRowProps {
  readonly unit: FoundRow;
  readonly network: string;
  readonly onShow: (unit: FoundUnit, shown: boolean) => void;
}

/** One guarded control, or several that are alike: its own words, where it is, and its undo. */
export function UnitRow({ unit, network, onShow }: UnitRowProps) {
  const name = unit.label || network;
  const region = i18n.t(
    unit.reason?.kind === 'visit' ? 'picker.forThisVisit' : regionKeys[unit.region],
  );
  const [undo, undoNamed] = undoKeys[unit.state];
  return (
    <li>
      <div>
        <p class="name">{unit.count > 1 ? `${name} × ${unit.count}` : name}</p>
        <p class="quiet small">
          {i18n.t(stateKeys[unit.state])} · {region}
        </p>
      </div>
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t(undoNamed, [name, region])}
        onClick={() => onShow(unit, unit.state !== 'shown')}
      >
        {i18n.t(undo)}
      </button>
    </li>
  );
}
