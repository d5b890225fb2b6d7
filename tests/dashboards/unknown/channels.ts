import { settingOf } from '@/tests/dashboards/shared/switches';

/** A channel is known by a file name and a short word, as small products do it. */
export interface Channel {
  readonly file: 'facebook' | 'instagram' | 'linkedin' | 'x';
  readonly handle: string;
}

/** All channels. */
export const allChannels: readonly Channel[] = [
  { file: 'facebook', handle: 'Tailspin Toys' },
  { file: 'x', handle: 'tailspintoys' },
  { file: 'linkedin', handle: 'Tailspin Toys GmbH' },
  { file: 'instagram', handle: 'tailspin.toys' },
];

/** Where the images are. */
export const images = '/__assets/unknown/channels/';

/** The page's state; whoever changes it calls `draw` of what shows it. */
export const state = {
  channels: allChannels,
  chosen: new Set<string>([settingOf('selected') === 'x' ? 'x' : 'facebook']),
  text: '',
  queue: ['Wooden trains are back', 'Kites, 20 % off', 'Twitter poll: which puzzle?'],
};
