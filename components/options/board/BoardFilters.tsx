import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { actionText, statusText } from '@/components/words';
import { type BoardQuestion, noQuestion } from '@/utils/availability/question';
import { actions, statuses } from '@/utils/availability/vocabulary';
import { Pick } from './Pick';

export interface BoardFiltersProps {
  readonly query: BoardQuestion;
  /** The networks of the list, by their shown names. */
  readonly networks: readonly { readonly id: string; readonly name: string }[];
  readonly onQuery: (part: Partial<BoardQuestion>) => void;
}

/** Search and filters of the board. */
export const BoardFilters = ({ query, networks, onQuery }: BoardFiltersProps) => (
  <search class="card filters">
    <div class="field wanted">
      <label for="search">{i18n.t('board.search')}</label>
      <input
        id="search"
        type="search"
        autocomplete="off"
        aria-describedby="search-hint"
        value={query.text}
        onInput={(event) => onQuery({ text: event.currentTarget.value })}
      />
      <p class="hint" id="search-hint">
        {i18n.t('board.searchHint')}
      </p>
    </div>
    <Pick
      id="filter-network"
      label={i18n.t('board.network')}
      value={query.network}
      options={networks}
      onChange={(network) => onQuery({ network })}
    />
    <Pick
      id="filter-action"
      label={i18n.t('board.action')}
      value={query.action}
      options={actions.map((id) => ({ id, name: actionText(id) }))}
      onChange={(action) => onQuery({ action })}
    />
    <Pick
      id="filter-status"
      label={i18n.t('board.status')}
      value={query.status}
      options={[
        ...statuses.map((id) => ({ id, name: statusText(id) })),
        { id: 'announced', name: i18n.t('board.announced') },
      ]}
      onChange={(status) => onQuery({ status })}
    />
    <div class="row wanted">
      <Choice
        type="checkbox"
        name="mine"
        label={i18n.t('board.mine')}
        checked={query.onlyVisited}
        onChange={(onlyVisited) => onQuery({ onlyVisited })}
      />
      <button type="button" class="button plain compact" onClick={() => onQuery(noQuestion)}>
        {i18n.t('board.clear')}
      </button>
    </div>
  </search>
);
