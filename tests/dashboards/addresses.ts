/**
 * Where each sample page appears to live. Anything below an address belongs to it as well,
 * and the longest one wins. The hosts are real, and never contacted.
 */
export const addresses = {
  benign: ['https://ui.ads.microsoft.com/benign'],
  'first-paint': ['https://ui.ads.microsoft.com/first-paint'],
  frames: ['https://ui.ads.microsoft.com/frames'],
  'microsoft-advertising': ['https://ui.ads.microsoft.com/campaign/vnext/social'],
  mixpost: ['https://mixpost.example/mixpost', 'https://app.usepostli.com/posts'],
  unknown: ['https://ui.ads.microsoft.com/legacy/composer', 'https://app.metricool.com/planner'],
  wordpress: ['https://wordpress.com/post/example.wordpress.com'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The folder name of a sample page. */
export type DashboardId = keyof typeof addresses;
