import { createStore } from 'zustand/vanilla';
import { watchDatabase } from '@/utils/extension/database';
import type { AddReply, CheckReply } from '@/utils/extension/packs/messages';
import { askForPackHost } from '@/utils/extension/packs/pack-hosts';
import { readShownPacks } from '@/utils/extension/packs/read-packs';
import { send } from '@/utils/extension/send';
import { readAddress } from '@/utils/rules/pack/address';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';
import type { AddTrouble, PackNews, ShownPack } from '@/utils/rules/pack/shown-pack';
import { readAgain } from './read-again';

type Named = Pick<KeptPack, 'id' | 'name'>;

/** What the page of packs shows. */
export interface PacksState {
  /** `null` while they are being read. */
  readonly packs: readonly ShownPack[] | null;
  /** What is being asked for: the id of a pack, or `add`. */
  readonly busy: string | null;
  readonly address: string;
  readonly addTrouble: AddTrouble | null;
  readonly news: PackNews | null;
  readonly trouble: 'unread' | 'unsaved' | null;
}

function whyNotAdded(reply: Exclude<AddReply, { kind: 'added' }>): AddTrouble {
  switch (reply.kind) {
    case 'wrong':
      return { kind: 'address', error: reply.error };
    case 'there':
    case 'id-taken':
      return { kind: reply.kind, name: reply.name };
    case 'trouble':
      return reply;
  }
}

function newsOf(reply: CheckReply, name: string): PackNews | null {
  switch (reply.kind) {
    case 'updated':
      return { kind: 'updated', name, change: reply.change };
    case 'trouble':
      return { kind: 'not-brought', name };
    case 'gone':
      return null;
    case 'same':
    case 'declined':
      return { kind: reply.kind, name };
  }
}

/** The state behind the page of packs, and what a person can do there. */
export function createPacks() {
  const store = createStore<PacksState>(() => ({
    address: '',
    addTrouble: null,
    busy: null,
    news: null,
    packs: null,
    trouble: null,
  }));
  const attempt = async (busy: string, work: () => Promise<Partial<PacksState>>) => {
    const { news } = store.getState();
    // A press on the undo of the change before would be taken for one of this.
    store.setState({ busy, news: null });
    const done = await work().catch((): Partial<PacksState> => ({ news, trouble: 'unsaved' }));
    store.setState({ trouble: null, ...done, busy: null });
  };
  const change = (kind: 'removed' | 'on' | 'off', { id, name }: Named) =>
    attempt(id, async () => {
      const made = { change: crypto.randomUUID(), id };
      await (kind === 'removed'
        ? send('removePack', made)
        : send('switchPack', { ...made, state: kind }));
      return { news: { kind, name, change: made.change } };
    });
  const check = ({ id, name }: Named, insists: boolean) =>
    attempt(id, async () => ({ news: newsOf(await send('checkPack', { id, insists }), name) }));

  return {
    store,
    /** Reads the packs, and again at each change until the returned undo is called. */
    start: () =>
      watchDatabase(
        readShownPacks,
        (packs) => store.setState((before) => ({ packs, ...readAgain(before) })),
        () => store.setState({ trouble: 'unread' }),
      ),
    type: (address: string) => store.setState({ address, addTrouble: null }),
    /** Adds the pack at the typed address; call it from a click. */
    add: () => {
      const address = readAddress(store.getState().address);
      if ('error' in address)
        return store.setState({ addTrouble: { kind: 'address', error: address.error } });
      const asking = askForPackHost(address.url);
      void attempt('add', async () => {
        if (!(await asking)) return { addTrouble: { kind: 'denied' } };
        const data = { change: crypto.randomUUID(), url: address.url };
        const reply = await send('addPack', data);
        if (reply.kind !== 'added') return { addTrouble: whyNotAdded(reply) };
        return { address: '', addTrouble: null, news: { kind: 'added', name: reply.name } };
      });
    },
    /** Lets the person allow the host of a pack again, and asks for the pack; call it from a click. */
    allow: ({ id, name, source }: Pick<KeptPack, 'id' | 'name' | 'source'>) => {
      if (source.kind !== 'url') return;
      void askForPackHost(source.url).then(async (allowed) => {
        if (allowed) await check({ id, name }, false);
      });
    },
    check: (pack: Named) => check(pack, false),
    /** Takes also a version that was taken back. */
    insist: (pack: Named) => check(pack, true),
    turn: (pack: Named, state: 'on' | 'off') => change(state, pack),
    remove: (pack: Named) => change('removed', pack),
    undo: (made: string) =>
      attempt('undo', async () => {
        const reply = await send('undoChange', { id: made, by: crypto.randomUUID() });
        return { news: { kind: reply === 'undone' ? 'undone' : 'changed-since' } };
      }),
    dismiss: () => store.setState({ news: null }),
  };
}
