import { i18n } from '#i18n';
import type { Outcome } from './outcome';

/** A network to which people can post by hand. */
interface HandTarget {
  readonly id: string;
  readonly label: string;
}

/** What can be done with a text where it is. */
export interface ByHandProps {
  readonly byHand: readonly HandTarget[];
  /** Whether somebody writes here. */
  readonly isWritten: boolean;
  readonly onCopy: () => Promise<Outcome>;
  readonly onOpen: (network: string) => Outcome;
}

/** Buttons that hand the text on; `onOutcome` hears what came of it. */
export function ByHand({
  byHand,
  onCopy,
  onOpen,
  onOutcome,
}: ByHandProps & { onOutcome: (outcome: Outcome) => void }) {
  return (
    <>
      {byHand.map(({ id, label }) => (
        <button type="button" key={id} class="primary" onClick={() => onOutcome(onOpen(id))}>
          {i18n.t('notice.open', [label])}
        </button>
      ))}
      <button type="button" onClick={() => void onCopy().then(onOutcome)}>
        {i18n.t('notice.copy')}
      </button>
    </>
  );
}
