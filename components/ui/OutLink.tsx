import type { ComponentChildren } from 'preact';
import { safeLink } from '@/utils/availability/safe-link';

interface OutLinkProps {
  readonly address: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly label?: string;
}

/** A link that leaves the extension; what is no safe link is only a text. */
export function OutLink({ address, children, class: kind, label }: OutLinkProps) {
  const link = safeLink(address);
  if (!link) return <span>{children}</span>;
  return (
    <a class={kind} href={link.href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
