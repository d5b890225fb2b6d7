import { i18n } from '#i18n';
import type { MoveNames } from '@/components/options/move/field-words';
import { ruleTitle } from '@/components/options/rule-words';
import { actionText } from '@/components/words';
import { actions } from '@/utils/availability/vocabulary';
import { networkLabel } from '@/utils/plan/platform-view';
import { BYTE_ORDER_MARK, csvLines } from '@/utils/plan/record/csv';
import type { TableWords } from '@/utils/rules/import/table-words';
import type { CustomRule } from '@/utils/rules/schema';
import type { ListState } from '@/utils/stores/list';

/** How rules are told on the page, and in which words a table may be written. */
export function moveWords({ list, catalog }: ListState) {
  const platforms = Object.entries(list.index.platforms);
  const known = platforms.map(([id, { name }]) => ({ id, name }));
  const names: MoveNames = {
    network: (id) => networkLabel(list, id),
    platform: (id) => list.index.platforms[id]?.name ?? id,
  };
  const table: TableWords = {
    actions: actions.map((id) => ({ id, names: [actionText(id)] })),
    effects: [
      { id: 'hide', names: [i18n.t('form.hide')] },
      { id: 'none', names: [i18n.t('form.leave')] },
      { id: 'warn', names: [i18n.t('form.warn')] },
    ],
    networks: list.networks.map(({ aliases, id, label, names: called }) => ({
      id,
      names: [label, ...aliases, ...called.map(({ name }) => name)],
    })),
    platforms: known.map(({ id, name }) => ({ id, names: [name] })),
  };
  return {
    names,
    table,
    titleOf: (rule: CustomRule) =>
      ruleTitle(rule, { networks: catalog.networks, platforms: known }),
  };
}

/** A table with two lines as an example, to be filled in. */
export const tableTemplate = (): string =>
  BYTE_ORDER_MARK +
  csvLines([
    ['host', 'network', 'action', 'effect', 'note', 'client', 'from', 'until'],
    ['app.example.com', 'X (Twitter)', 'create-post|schedule-post', 'hide', '', '', '', ''],
    ['*.example.org', 'Facebook', 'all', 'warn', '', '', '', ''],
  ]);
