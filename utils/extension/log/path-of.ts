import { addressWithoutSecrets } from '@/utils/drafts/address';

const MOST = 500;

/** The path of an address as the log keeps it. */
export function pathOf(address: string): string {
  const { origin } = new URL(address);
  return addressWithoutSecrets(address).slice(origin.length, origin.length + MOST);
}
