import type { PanelKeeper } from './panel-keeper';
import type { PanelReading } from './panel-reading';

/** Which keeper reads an editor: where several panels hold it, one does so for all of them. */
export interface Readers {
  /** The keeper that read all of these editors last; none where nobody or several did. */
  readonly of: (reading: PanelReading) => PanelKeeper | undefined;
  readonly note: (keeper: PanelKeeper, reading: PanelReading) => void;
}

/** Starts without any. */
export function createReaders(): Readers {
  const readers = new WeakMap<Element, PanelKeeper>();
  return {
    note: (keeper, { editors }) => {
      for (const { element } of editors) readers.set(element, keeper);
    },
    of: ({ editors }) => {
      const [first, ...others] = editors.map(({ element }) => readers.get(element));
      return others.every((each) => each === first) ? first : undefined;
    },
  };
}
