import { reactive } from 'vue';
import { isOn, settingOf } from '@/tests/dashboards/shared/switches';
import { type Account, allAccounts } from './networks';

/** A row in the list of posts. */
interface Post {
  readonly id: number;
  readonly text: string;
  readonly accounts: readonly Account[];
}

interface State {
  ticks: number;
  path: string;
  text: string;
  accounts: readonly Account[];
  selected: readonly number[];
  versions: readonly number[];
  confirming: boolean;
  posts: readonly Post[];
}

const [facebook, twitter, mastodon] = allAccounts;
const some = (...accounts: (Account | undefined)[]) => accounts.filter((one) => one !== undefined);

/** Everything the application shows. */
export const store = reactive<State>({
  ticks: 0,
  path: '',
  text: '',
  accounts: allAccounts,
  selected: [settingOf('selected') === 'x' ? 2 : 1],
  versions: isOn('versions') ? [1, 2] : [1],
  confirming: false,
  posts: [
    { id: 1, text: 'New arrivals this week', accounts: some(facebook, mastodon) },
    { id: 2, text: 'Late opening on Thursday', accounts: some(twitter) },
    { id: 3, text: 'Reading group in December', accounts: some(facebook, twitter) },
  ],
});

/** Adds an account to the choice, or takes it out. */
export function toggle(id: number): void {
  store.selected = store.selected.includes(id)
    ? store.selected.filter((other) => other !== id)
    : [...store.selected, id];
}
