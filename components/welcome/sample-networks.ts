import { siFacebook, siInstagram, siX } from 'simple-icons';

/** The accounts that the sample dashboard offers. */
export const sampleNetworks = [
  { id: 'x', label: 'X (Twitter)', path: siX.path },
  { id: 'facebook', label: 'Facebook', path: siFacebook.path },
  { id: 'instagram', label: 'Instagram', path: siInstagram.path },
  // It lets nobody draw its sign.
  { id: 'linkedin', label: 'LinkedIn', path: null },
] as const;

export type SampleNetwork = (typeof sampleNetworks)[number]['id'];
