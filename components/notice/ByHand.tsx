import { i18n } from '#i18n';
import type { Network } from '@/utils/availability/network-schema';
import type { Outcome, TextUse } from './outcome';
import type { Written } from './use-written';

/** A network to which people can post by hand. */
export interface HandTarget {
  readonly id: string;
  readonly label: string;
  /** Whether this platform has lost it; the others stand behind a disclosure. */
  readonly isLost: boolean;
  readonly compose: Network['compose'];
}

/** What can be done with a text where it is. */
export interface ByHandProps {
  readonly byHand: readonly HandTarget[];
  /** The text; `null` where nobody writes. */
  readonly written: Written | null;
  readonly onCopy: () => Promise<Outcome>;
  readonly onOpen: (network: string) => Promise<Outcome>;
  /** Counts a text as the networks do. */
  readonly onCount: (text: string) => Promise<readonly TextUse[]>;
}

interface HearsOutcome {
  readonly onOutcome: (outcome: Outcome) => void;
}

/** Opens one network with the text. */
export const OpenButton = ({
  target: { id, isLost, label },
  onOpen,
  onOutcome,
}: Pick<ByHandProps, 'onOpen'> & HearsOutcome & { target: HandTarget }) => (
  <button
    type="button"
    class={isLost ? 'primary' : ''}
    onClick={() => void onOpen(id).then(onOutcome)}
  >
    {i18n.t('notice.open', [label])}
  </button>
);

/** Buttons that hand the text on to what is lost here; `onOutcome` hears what came of it. */
export const ByHand = (props: ByHandProps & HearsOutcome) => (
  <>
    {props.byHand
      .filter(({ isLost }) => isLost)
      .map((target) => (
        <OpenButton key={target.id} target={target} {...props} />
      ))}
    <button type="button" onClick={() => void props.onCopy().then(props.onOutcome)}>
      {i18n.t('notice.copy')}
    </button>
  </>
);
