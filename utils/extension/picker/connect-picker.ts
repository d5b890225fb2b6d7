import { listenInPage } from '@/utils/extension/page-channel';
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

/** Connects a picker with the worker, and so with the pickers of other frames. */
export function connectPicker(): PickerConnection {
  const quietly = () => undefined;
  return {
    end: () => void send('endPicker', null).catch(quietly),
    listen: ({ end, turn }) =>
      listenInPage({
        pickerEnd: () => {
          end();
          return true;
        },
        pickerTurn: ({ frame }) => {
          turn(frame);
          return true;
        },
      }),
    pick: (picked) => send('picked', picked),
    turn: (frame) => void send('pickerTurn', { frame }).catch(quietly),
  };
}
