import { browser } from 'wxt/browser';
import type { PickerPageMessages } from '@/utils/extension/page-protocol';
import type { MessageData } from '@/utils/extension/protocol';
import { send } from '@/utils/extension/send';

interface Listening {
  readonly end: () => void;
  readonly turn: (frame: string) => void;
}

/** What a picker in a page gets from the extension. */
export interface PickerConnection {
  readonly end: () => void;
  /** Lets a picker hear what the others of its tab tell; gives back its undo. */
  readonly listen: (picker: Listening) => () => void;
  readonly pick: (picked: MessageData<'picked'>) => Promise<boolean>;
  readonly turn: (frame: string) => void;
}

interface Heard {
  readonly data?: Partial<PickerPageMessages['pickerTurn']> | null;
  readonly name?: keyof PickerPageMessages;
}

/** Lets a picker hear what the worker, and nobody else, tells its tab; all else is left to other scripts. */
function listen({ end, turn }: Listening): () => void {
  const onMessage = (
    input: unknown,
    sender: { id?: string; tab?: unknown } | null,
    reply: (done: boolean) => void,
  ) => {
    const { data, name } = (input ?? {}) as Heard;
    if (sender?.id !== browser.runtime.id || sender.tab) return undefined;
    if (name === 'pickerEnd') end();
    else if (name === 'pickerTurn' && typeof data?.frame === 'string') turn(data.frame);
    else return undefined;
    reply(true);
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => browser.runtime.onMessage.removeListener(onMessage);
}

/** Connects a picker with the worker, and so with the pickers of other frames. */
export function connectPicker(): PickerConnection {
  const quietly = () => undefined;
  return {
    end: () => void send('endPicker', null).catch(quietly),
    listen,
    pick: (picked) => send('picked', picked),
    turn: (frame) => void send('pickerTurn', { frame }).catch(quietly),
  };
}
