import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { TabState } from '@/utils/plan/tab-state';
import type { Plan } from '@/utils/plan/types';

const looks = {
  calm: { icon: 'fine', tone: 'good' },
  guarded: { icon: 'hidden', tone: 'accent' },
  moved: { icon: 'moved', tone: 'warn' },
  paused: { icon: 'pause', tone: 'warn' },
  reload: { icon: 'reload', tone: 'warn' },
  selected: { icon: 'alert', tone: 'bad' },
  unknown: { icon: 'question', tone: '' },
} as const satisfies Partial<Record<TabState, { icon: IconName; tone: string }>>;

const pausedKeys = {
  'by-policy': 'policy.offHere',
  everywhere: 'popup.pausedEverywhere',
  here: 'popup.pausedHere',
} as const;

interface StateLineProps {
  readonly state: TabState;
  readonly plan: Plan;
  /** How many controls are hidden or marked. */
  readonly guarded: number;
  /** How many are still chosen for something that is gone. */
  readonly selected: number;
}

function sentenceFor({ state, plan, guarded, selected }: StateLineProps): string {
  const { paused } = plan;
  if (state === 'reload') return i18n.t('popup.reload');
  if (paused === 'here' || paused === 'everywhere' || paused === 'by-policy')
    return i18n.t(pausedKeys[paused]);
  if (state === 'selected') return counted('popup.selected', selected);
  return countedOrNone('popup.guarded', guarded);
}

/** How things stand on this page: a symbol and one sentence. */
export function StateLine(props: StateLineProps) {
  const { state } = props;
  const look = Object.hasOwn(looks, state) ? looks[state as keyof typeof looks] : looks.unknown;
  return (
    <p class={`state ${look.tone}`} role="status">
      <Icon name={look.icon} />
      <span>{sentenceFor(props)}</span>
    </p>
  );
}
