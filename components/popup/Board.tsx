import { i18n } from '#i18n';
import { checkedText, onDayText, onText, sinceText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import { StatusChip } from '@/components/ui/StatusChip';
import { actionText, listText, statusText } from '@/components/words';
import { actions as every } from '@/utils/availability/vocabulary';
import { type BoardRow, boardOf, type StatusGroup } from '@/utils/plan/board';
import type { Plan } from '@/utils/plan/types';
import type { Effect } from '@/utils/rules/schema';

const ruleKeys = {
  hide: 'popup.ruleHides',
  warn: 'popup.ruleWarns',
  none: 'popup.ruleLeaves',
} as const satisfies Record<Effect, string>;

/** Network by action: what this platform can still do, what is lost first. */
export function Board({ plan, locale }: { plan: Plan; locale: string }) {
  const rows = boardOf(plan);
  const name = plan.platform?.name ?? plan.host;
  return (
    <section aria-labelledby="board">
      <h2 id="board">{i18n.t('popup.networks', [name])}</h2>
      {rows.length === 0 ? (
        <p class="quiet small">{i18n.t('popup.noStatements')}</p>
      ) : (
        <div class="card board">
          {rows.map((row) => (
            <Row key={row.network} row={row} locale={locale} />
          ))}
        </div>
      )}
    </section>
  );
}

const Row = ({ row, locale }: { row: BoardRow; locale: string }) => (
  <div class="row">
    <h3>{row.label}</h3>
    <ul>
      {row.groups.map((group) => (
        <Group key={group.actions[0]} group={group} locale={locale} />
      ))}
    </ul>
  </div>
);

function Group({ group, locale }: { group: StatusGroup; locale: string }) {
  const { status, since, announcement, lastKnown, lastChecked, ruleEffect, actions } = group;
  return (
    <li>
      <StatusChip status={status} />{' '}
      {announcement && (
        <span class="chip warn">
          <Icon name="clock" />
          {statusText(announcement.status)} {onText(announcement.since, locale)}
        </span>
      )}{' '}
      {since && status !== 'works' && <span class="quiet small">{sinceText(since, locale)}</span>}
      {lastChecked && lastKnown === 'works' && (
        <span class="quiet small">
          {i18n.t('popup.lastWorked', [onDayText(lastChecked, locale)])}
        </span>
      )}
      <p class="small">
        {actions.length === every.length
          ? i18n.t('rules.allActions')
          : listText(actions.map(actionText))}
      </p>
      {ruleEffect && <p class="small">{i18n.t(ruleKeys[ruleEffect])}</p>}
      {lastChecked && lastKnown === null && (
        <p class="quiet small">{checkedText(lastChecked, locale)}</p>
      )}
    </li>
  );
}
