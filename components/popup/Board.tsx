import { i18n } from '#i18n';
import { checkedText, onDayText } from '@/components/dates';
import { NetworkGlyph } from '@/components/ui/NetworkGlyph';
import { StatusChip } from '@/components/ui/StatusChip';
import { StatusLine } from '@/components/ui/StatusLine';
import { actionsText } from '@/components/words';
import { type BoardRow, boardOf, type StatusGroup } from '@/utils/plan/board';
import type { Plan } from '@/utils/plan/types';
import type { Effect } from '@/utils/rules/schema';

const ruleKeys = {
  hide: 'popup.ruleHides',
  warn: 'popup.ruleWarns',
  none: 'popup.ruleLeaves',
} as const satisfies Record<Effect, string>;

interface BoardProps {
  readonly plan: Plan;
  readonly locale: string;
  readonly onOpen: (route: string) => void;
}

/** Network by action: what this platform can still do, what is lost first. */
export function Board({ plan, locale, onOpen }: BoardProps) {
  const rows = boardOf(plan);
  const { platform } = plan;
  const name = platform?.name ?? plan.host;
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
      {platform && (
        <button
          type="button"
          class="button plain compact start"
          onClick={() => onOpen(`#/platforms/${platform.id}`)}
        >
          {i18n.t('popup.about')}
        </button>
      )}
    </section>
  );
}

/** A network with its statuses; what each concerns is one press away. */
const Row = ({ row, locale }: { row: BoardRow; locale: string }) => (
  <details class="row">
    <summary>
      <NetworkGlyph id={row.network} label={row.label} />
      <span class="of">
        <h3>{row.label}</h3>
        <LastWorked row={row} locale={locale} />
      </span>
      <span class="chips">
        {statusesOf(row).map((status) => (
          <StatusChip key={status} status={status} />
        ))}
      </span>
    </summary>
    <ul>
      {row.groups.map((group) => (
        <Group key={group.actions[0]} group={group} locale={locale} />
      ))}
    </ul>
  </details>
);

/** When somebody last saw it work, where nobody has looked for too long. */
const LastWorked = ({ row: { groups }, locale }: { row: BoardRow; locale: string }) => {
  const last = groups.find(({ lastKnown }) => lastKnown === 'works')?.lastChecked;
  return last ? (
    <span class="quiet small">{i18n.t('popup.lastWorked', [onDayText(last, locale)])}</span>
  ) : null;
};

const statusesOf = ({ groups }: BoardRow) => [...new Set(groups.map(({ status }) => status))];

function Group({ group, locale }: { group: StatusGroup; locale: string }) {
  const { lastKnown, lastChecked, ruleEffect, actions } = group;
  return (
    <li>
      <StatusLine {...group} locale={locale} />
      <p class="small">{actionsText(actions)}</p>
      {ruleEffect && <p class="small">{i18n.t(ruleKeys[ruleEffect])}</p>}
      {lastChecked && lastKnown === null && (
        <p class="quiet small">{checkedText(lastChecked, locale)}</p>
      )}
    </li>
  );
}
