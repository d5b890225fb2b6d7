import { send } from '@/utils/extension/send';
import type { Lane } from './kills-driver-run.ts';

/** The log keeps a hundred lines of one loading of a page, and five thousand of a day and place. */
const OF_ONE_LOADING = 80;
const MOST = 4_000;

/** Reports one control after the other that is hidden in this page, as the detector does. */
export function reportLane(): Lane {
  const begun = Date.now();
  let n = 0;
  let verdict: Awaited<ReturnType<typeof verdictHere>> | null = null;

  async function verdictHere() {
    const { verdicts } = await send('getPlan', null);
    const found = verdicts.find(
      ({ effect, reason }) => effect === 'hide' && reason.kind === 'statement',
    );
    if (found?.reason.kind !== 'statement') throw new Error('nothing is hidden here');
    const { action, network, reason } = found;
    return { actions: [action], network, reason };
  }

  return {
    pause: 250,
    next: async () => {
      if (n === MOST) return null;
      while (!verdict) verdict = await verdictHere().catch(() => null);
      const label = `kills ${begun} ${n}`;
      const loadedAt = begun + Math.floor(n / OF_ONE_LOADING);
      const unit = { ...verdict, key: label, label, region: 'compose', selected: false } as const;
      n++;
      return {
        ask: async () => {
          await send('report', {
            costly: [],
            host: location.hostname,
            loadedAt,
            located: null,
            units: [{ ...unit, state: 'hidden' }],
          });
          return true;
        },
        key: `log ${label}`,
        value: label,
      };
    },
  };
}
