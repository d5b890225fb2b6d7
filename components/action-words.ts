import { i18n } from '#i18n';
import { listText } from '@/components/lists';
import { type Action, actions } from '@/utils/availability/vocabulary';

type Camel<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Id;

// Scripts in pages carry this: a table of all keys would be much of what they weigh.
const camel = <Id extends string>(id: Id) =>
  id.replace(/-./g, ([, letter = '']) => letter.toUpperCase()) as Camel<Id>;

/** What an action is called. */
export const actionText = (action: Action) => i18n.t(`action.${camel(action)}`);

/** All actions of a statement: "Publish posts and Schedule posts", or that it is every one. */
export const actionsText = (concerned: readonly Action[]) =>
  concerned.length === actions.length
    ? i18n.t('rules.allActions')
    : listText(concerned.map(actionText));
