import { safeLink } from '@/utils/availability/safe-link';

/** Opens an address in a new tab, if it is a safe link; call it from a press. */
export function openLink(address: string): void {
  const link = safeLink(address);
  if (link) window.open(link.href, '_blank', 'noopener');
}
