import type { ComponentChildren } from 'preact';

interface EmptyProps {
  readonly children: ComponentChildren;
  /** `status` or `alert` where it comes while the person is looking. */
  readonly role?: 'status' | 'alert';
}

/** What stands where there is nothing to show: why, and what to do about it. */
export const Empty = ({ children, role }: EmptyProps) => (
  <div class="card empty" role={role}>
    {children}
  </div>
);
