import type { Day } from './day';
import type { Platform, Statement } from './schema';
import { type StatusOnDay, statusOn } from './timeline';
import type { Action } from './vocabulary';

/** What one statement says today about one action for one network. */
export interface Finding extends StatusOnDay {
  readonly platform: Platform;
  readonly statement: Statement;
  readonly network: string;
  readonly action: Action;
}

/** Everything the list says of `platform` on `day`: one finding per network, action and statement. */
export function findingsFor(platform: Platform, day: Day): Finding[] {
  return platform.statements.flatMap((statement) => {
    const status = statusOn(statement, day);
    return statement.actions.map((action) => ({
      ...status,
      platform,
      statement,
      network: statement.network,
      action,
    }));
  });
}

/** What works on `platform` on `day`, limits and prices left aside. */
export function whatWorks(platform: Platform, day: Day): Finding[] {
  return findingsFor(platform, day).filter((finding) => finding.status === 'works');
}

/** The statement that `ref` (`<platform>/<statement>`) names, with its platform. */
export function findStatement(platforms: ReadonlyMap<string, Platform>, ref: string) {
  const [platformId = '', statementId] = ref.split('/');
  const platform = platforms.get(platformId);
  const statement = platform?.statements.find(({ id }) => id === statementId);
  return platform && statement ? { platform, statement } : undefined;
}
