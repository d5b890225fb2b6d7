import { useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface PointButtonProps {
  /** Lets the person point at a control in the tab; false where the extension does not run. */
  readonly onPoint: () => Promise<boolean>;
}

/** The way to the picker. */
export const PointButton = ({ onPoint }: PointButtonProps) => {
  const [isRefused, setRefused] = useState(false);
  return (
    <>
      <button
        type="button"
        class="button compact wide"
        onClick={() => void onPoint().then((isOpen) => setRefused(!isOpen))}
      >
        {i18n.t('picker.start')}
      </button>
      <span class="quiet small wide" role="status">
        {isRefused && i18n.t('picker.notHere')}
      </span>
    </>
  );
};
