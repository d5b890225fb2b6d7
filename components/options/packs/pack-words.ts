import { i18n } from '#i18n';
import { shownHost } from '@/utils/availability/safe-link';
import type { AddressError } from '@/utils/rules/pack/address';
import type { KeptPack, PackTrouble, PackTroubleSaid } from '@/utils/rules/pack/kept-pack';

const keys = {
  'not-allowed': 'packs.trouble.notAllowed',
  unreachable: 'packs.trouble.unreachable',
  redirected: 'packs.trouble.redirected',
  'not-found': 'packs.trouble.notFound',
  refused: 'packs.trouble.refused',
  failed: 'packs.trouble.failed',
  'too-slow': 'packs.trouble.tooSlow',
  'cut-off': 'packs.trouble.cutOff',
  'too-large': 'packs.trouble.tooLarge',
  'web-page': 'packs.trouble.webPage',
  'not-text': 'packs.trouble.notText',
  'not-json': 'packs.trouble.notJson',
  'not-a-pack': 'packs.trouble.notAPack',
  'newer-format': 'packs.trouble.newerFormat',
  'another-pack': 'packs.trouble.anotherPack',
  older: 'packs.trouble.older',
  'same-version': 'packs.trouble.sameVersion',
} as const satisfies Record<PackTrouble, string>;

/** Troubles whose sentence names the host. */
const ofHost: readonly PackTrouble[] = [
  'not-allowed',
  'unreachable',
  'not-found',
  'refused',
  'failed',
];

/** What went wrong when the pack at `url` was asked for, and what can be done. */
export function troubleText({ kind, detail }: PackTroubleSaid, url: string): string {
  const host = shownHost(url);
  return i18n.t(keys[kind], ofHost.includes(kind) ? [host, detail] : [detail]);
}

const addressKeys = {
  empty: 'packs.addressEmpty',
  'not-an-address': 'packs.addressShape',
  'not-https': 'packs.addressHttps',
  'has-name': 'packs.addressName',
  'too-long': 'packs.addressLong',
} as const satisfies Record<AddressError, string>;

/** Why a text is no address of a pack, and what would be right. */
export const addressText = (error: AddressError): string => i18n.t(addressKeys[error]);

const stateKeys = { waiting: 'packs.waiting', on: 'packs.on', off: 'packs.off' } as const;

/** Whether a pack counts, in a word. */
export const stateText = (state: KeptPack['state']): string => i18n.t(stateKeys[state]);
