import { connectKeeper } from '@/utils/extension/drafts/connect-keeper';
import { send } from '@/utils/extension/send';
import type { CustomRule } from '@/utils/rules/schema';
import type { Lane } from './kills-driver-run.ts';

/** So many texts are written in one panel before the next one is opened. */
const SAVES_A_DRAFT = 60;
const SENTENCE = ' Two for one at the counter, until the weekend and not a day longer.';

/** Texts are told from one another by their first words; at times most of one is cut, which makes a version. */
const textOf = (id: string, n: number) => `${id} #${n}.${SENTENCE.repeat(n % 8)}`;

/** Writes in one panel after the other, as the keeper of a page's texts does. */
export function draftLane(name: string): Lane {
  const keeper = connectKeeper();
  const begun = Date.now();
  let n = 0;
  return {
    pause: 40,
    next: () => {
      const id = `kills-${begun}-${name}-${Math.floor(n / SAVES_A_DRAFT)}`;
      const text = textOf(id, n++);
      const panel = { chosen: [], id, isCut: false, links: [], lost: ['x'], plannedFor: null };
      const texts = [{ network: null, text }];
      return {
        ask: async () => (await keeper.save({ ...panel, texts })).kind === 'kept',
        key: `draft ${id}`,
        value: text,
      };
    },
  };
}

const ruleNoted = (id: string, note: string): CustomRule => ({
  actions: ['create-post'],
  client: '',
  createdAt: 1,
  effect: 'warn',
  enabled: true,
  from: null,
  id,
  locators: [],
  network: 'facebook',
  note,
  origin: { kind: 'own' },
  place: { kind: 'host', host: 'posts.kills.example' },
  until: null,
  updatedAt: 1,
});

/** Changes one rule again and again; each fourth change is taken back. */
export function ruleLane(name: string): Lane {
  const begun = Date.now();
  const id = `kills-${name}`;
  const key = `rule ${id}`;
  let n = 0;
  let [before, now] = ['', ''];
  /** The last change, where it is known to be made and can be taken back. */
  let made: string | null = null;
  return {
    pause: 120,
    next: () => {
      if (made !== null && n % 4 === 3) {
        const by = `${made} back`;
        const undone = { by, id: made };
        const value = before;
        [before, now, made] = [now, before, null];
        n++;
        return {
          ask: async () => (await send('undoChange', undone)) === 'undone',
          key,
          value,
        };
      }
      const note = `${begun} ${name} ${n++}`;
      const change = { id: note, kind: 'save' as const, put: [ruleNoted(id, note)], remove: [] };
      [before, now] = [now, note];
      return {
        ask: async () => (await send('changeRules', change)) === null,
        key,
        value: note,
        hear: (isAcknowledged) => {
          made = isAcknowledged ? note : null;
        },
      };
    },
  };
}

/** Changes settings from several sides, each of which reads all and writes all. */
export function settingLanes(): Lane[] {
  const hosts = Array.from({ length: 20 }, (_, at) => `h${at}.kills.example`);
  const inTurn = (message: 'setPaused' | 'setWarnOnly', pause: number): Lane => {
    let n = 0;
    return {
      pause,
      next: () => {
        const host = hosts[n % hosts.length] ?? '';
        const isOn = Math.floor(n++ / hosts.length) % 2 === 0;
        return {
          ask: async () => {
            if (message === 'setPaused') await send(message, { host, paused: isOn });
            else await send(message, { host, warnOnly: isOn });
            return true;
          },
          key: `${message} ${host}`,
          value: isOn ? 'on' : 'off',
        };
      },
    };
  };
  return [inTurn('setPaused', 150), inTurn('setWarnOnly', 150)];
}

/** Puts one list of hosts in the place of the other. */
export function hostsLane(): Lane {
  let n = 0;
  return {
    pause: 150,
    next: () => {
      const noDraftHosts = [`n${n++}.kills.example`];
      return {
        ask: async () => (await send('saveSettings', { noDraftHosts })).noDraftHosts.length === 1,
        key: 'noDraftHosts',
        value: String(noDraftHosts),
      };
    },
  };
}
