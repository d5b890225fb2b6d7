import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/Switch';

export interface RemindPartProps {
  /** Whether reminders are wanted and the browser allows them. */
  readonly isOn: boolean;
  readonly onChange: (remindPosts: boolean) => void;
  /** Asks for the browser's permission; call it from a click. */
  readonly onAskToNotify: () => Promise<boolean>;
}

/** Whether the browser reminds of posts at their time; off until the person turns it on. */
export function RemindPart({ isOn, onChange, onAskToNotify }: RemindPartProps) {
  const [refused, setRefused] = useState(false);
  const turn = async (on: boolean) => {
    const allowed = !on || (await onAskToNotify());
    setRefused(!allowed);
    if (allowed) onChange(on);
  };
  return (
    <section class="remind">
      <Switch
        key={`${isOn} ${refused}`}
        label={i18n.t('queue.remind')}
        checked={isOn}
        onChange={(on) => void turn(on)}
      />
      <p class="hint">{i18n.t('queue.remindHint')}</p>
      <p class="error" role="status">
        {refused && i18n.t('queue.remindRefused')}
      </p>
    </section>
  );
}
