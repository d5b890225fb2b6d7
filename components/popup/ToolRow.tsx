import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { figure } from '@/components/counted';
import { Icon, type IconName } from '@/components/ui/Icon';

interface ToolRowProps {
  /** How many rescued drafts there are. */
  readonly drafts: number;
  /** Whether the person may point at a control in the tab. */
  readonly mayPoint: boolean;
  /** Lets the person point at a control in the tab; false where the extension does not run. */
  readonly onPoint: () => Promise<boolean>;
  readonly onOpen: (route: string) => void;
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly count?: number;
  readonly onClick: () => void;
}

const Tool = ({ icon, label, count = 0, onClick }: ToolProps) => (
  <button type="button" class="tool" onClick={onClick}>
    <Icon name={icon} />
    <span>
      {label}
      {count > 0 && <span class="quiet"> {figure(count)}</span>}
    </span>
  </button>
);

/** The ways out of the popup: into the page, to the drafts, to all settings. */
export function ToolRow({ drafts, mayPoint, onPoint, onOpen }: ToolRowProps) {
  const [isRefused, setRefused] = useState(false);
  return (
    <footer>
      <span class="quiet small" role="status">
        {isRefused && i18n.t('picker.notHere')}
      </span>
      <div class="tools">
        {mayPoint && (
          <Tool
            icon="pick"
            label={i18n.t('picker.start')}
            onClick={() => void onPoint().then((isOpen) => setRefused(!isOpen))}
          />
        )}
        <Tool
          icon="drafts"
          label={i18n.t('popup.draftsTool')}
          count={drafts}
          onClick={() => onOpen('#/drafts')}
        />
        <Tool icon="gear" label={i18n.t('popup.options')} onClick={() => onOpen('#/rules')} />
      </div>
    </footer>
  );
}
