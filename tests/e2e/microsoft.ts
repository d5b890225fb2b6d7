/** Where the Microsoft Advertising replica appears to live. */
export const social = 'https://ui.ads.microsoft.com/campaign/vnext/social';

/** The beginning of the icon path by which the replica's compose page shows X. */
export const xIcon = 'path[d^="M18.901 1.153"]';

/** A region of the replica: where it is, what must be hidden there, and what must stay. */
export const regions = [
  {
    name: 'the compose page',
    path: '/compose',
    hidden: `.accountChip:has(${xIcon})`,
    kept: '.accountChip',
    count: 4,
  },
  {
    name: 'the list of drafts',
    path: '/drafts',
    hidden: '.draftList .row:has(img[src$="twitter.svg"]):not(:has(img:not([src$="twitter.svg"])))',
    kept: '.draftList .row',
    count: null,
  },
  {
    name: 'the scheduled posts',
    path: '/scheduled',
    hidden: '.row:has([data-network=twitter])',
    kept: '.row',
    count: null,
  },
  {
    name: 'the past posts',
    path: '/posts',
    hidden: 'tr:has(use[href="#brand-twitter"])',
    kept: 'tbody tr',
    count: null,
  },
  {
    name: 'the filter of past posts',
    path: '/posts',
    hidden: '.filterTab:has-text("X (Twitter)")',
    kept: '.filterTab',
    count: null,
  },
  {
    name: 'the account connection',
    path: '/accounts',
    hidden: '.accountCard:has(h2:text-is("X (Twitter)"))',
    kept: '.accountCard',
    count: 4,
  },
  {
    name: 'the campaign placements',
    path: '/campaigns/new/placements',
    hidden: 'label.placement:has(input[value=twitter])',
    kept: '.placement',
    count: null,
  },
  {
    name: 'the navigation',
    path: '/home',
    hidden: 'li:has(> a[href$="/tweets"])',
    kept: 'nav li',
    count: null,
  },
] as const;

/** Pages of the replica that speak of Twitter without offering it. */
export const quiet = [
  { path: '/analytics', kept: 'tr:has-text("Twitter")' },
  { path: '/help', kept: 'p:has-text("Twitter")' },
] as const;
