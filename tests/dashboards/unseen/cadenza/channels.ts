import { brands, type Icon } from '../shared/brands';

export interface Channel {
  readonly network: string;
  readonly label: string;
  readonly handle: string;
  readonly color: string;
  readonly icon: Icon;
}

const channel = (
  network: string,
  label: string,
  handle: string,
  color: string,
  icon: Icon,
): Channel => ({ network, label, handle, color, icon });

/** In the order of the list. */
export const channels: readonly Channel[] = [
  channel('facebook', 'Facebook', 'Cadenza Music School', '#0866ff', brands.facebook),
  channel('instagram', 'Instagram', 'cadenza.school', '#d62976', brands.instagram),
  channel('tiktok', 'TikTok', 'cadenzaschool', '#111', brands.tiktok),
  channel('x', 'X', 'cadenzaschool', '#0f1419', brands.xBootstrap),
  channel('linkedin', 'LinkedIn', 'Cadenza Music School gGmbH', '#0a66c2', brands.linkedin),
  channel('pinterest', 'Pinterest', 'cadenzaschool', '#bd081c', brands.pinterest),
];
