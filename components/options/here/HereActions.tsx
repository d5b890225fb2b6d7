import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import type { HereUnit } from '@/utils/plan/here/here';
import { leavingEverywhere, leavingHere } from '@/utils/plan/here/leave-alone';
import type { Why } from '@/utils/plan/here/why';

const showKeys = {
  hidden: ['unit.show', 'unit.showNamed'],
  warned: ['unit.unmark', 'unit.unmarkNamed'],
  shown: ['unit.guard', 'unit.guardNamed'],
} as const satisfies Record<HereUnit['state'], readonly [string, string]>;

/** Only asked whether there is such a rule. */
const someone = { id: '', now: 0 };

interface HereActionsProps {
  readonly unit: HereUnit;
  readonly why: Why;
  readonly host: string;
  readonly platform: string;
  /** The control's name and where it is, for those who hear the buttons without what is around them. */
  readonly name: string;
  readonly place: string;
  readonly onShow: (shown: boolean) => void;
  readonly onLeaveHere: () => void;
  readonly onLeaveEverywhere: () => void;
}

/** What a person can do about one unit. */
export function HereActions({
  unit,
  why,
  host,
  platform,
  name,
  place,
  ...props
}: HereActionsProps) {
  const [show, showNamed] = showKeys[unit.state];
  const canHere = leavingHere(unit, why, host, someone) !== null;
  const canEverywhere = leavingEverywhere(unit, why, someone) !== null;
  const isFixed = why.kind === 'rule' && why.from?.kind === 'policy';
  const everywhere =
    why.kind === 'rule' ? i18n.t('here.switchOff') : i18n.t('here.leaveEverywhere', [platform]);
  const named = (what: string) => i18n.t('pair', [what, name]);
  return (
    <div class="row">
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t(showNamed, [name, place])}
        onClick={() => props.onShow(unit.state !== 'shown')}
      >
        {i18n.t(show)}
      </button>
      {canHere && (
        <button
          type="button"
          class="button compact"
          aria-label={named(i18n.t('here.leaveHere'))}
          title={i18n.t('here.leaveHereHint', [host])}
          onClick={props.onLeaveHere}
        >
          {i18n.t('here.leaveHere')}
        </button>
      )}
      {canEverywhere && (
        <button
          type="button"
          class="button compact"
          aria-label={named(everywhere)}
          onClick={props.onLeaveEverywhere}
        >
          {everywhere}
        </button>
      )}
      {why.kind === 'rule' && why.rule?.origin.kind === 'own' && (
        <a
          class="button compact"
          href={`#/rules/${encodeURIComponent(why.rule.id)}`}
          aria-label={named(i18n.t('here.edit'))}
        >
          {i18n.t('here.edit')}
        </a>
      )}
      {isFixed && (
        <span class="chip">
          <Icon name="lock" />
          {i18n.t('here.fixed')}
        </span>
      )}
    </div>
  );
}
