import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LockName } from '@/utils/plan/policy-keys';
import { Icon } from './Icon';

/** What a person cannot change, because the organisation has set it. */
export const Locks = createContext<ReadonlySet<LockName>>(new Set());

interface LockedProps {
  /** Whether the controls in it are locked: what is meant by a name, or as is said. */
  readonly by: LockName | boolean;
  readonly children: ComponentChildren;
}

/** Controls that stay in sight when the organisation has set them, cannot be used, and say so. */
export function Locked({ by, children }: LockedProps) {
  const locks = useContext(Locks);
  const hint = useId();
  if (typeof by === 'string' ? !locks.has(by) : !by) return <>{children}</>;
  return (
    <fieldset class="locked" disabled aria-describedby={hint}>
      {children}
      <p class="locked-by" id={hint}>
        <Icon name="lock" />
        <span>{i18n.t('policy.byOrganisation')}</span>
      </p>
    </fieldset>
  );
}
