/** What the help page says of each feature, and where the feature is; `null` where it is in the popup. */
export const topics = [
  { id: 'hiding', route: '#/settings/removed' },
  { id: 'notice', route: '#/sites/warn' },
  { id: 'sites', route: '#/sites' },
  { id: 'board', route: '#/board' },
  { id: 'changes', route: '#/changes' },
  { id: 'rules', route: '#/rules' },
  { id: 'pointing', route: null },
  { id: 'here', route: null },
  { id: 'drafts', route: '#/drafts' },
  { id: 'queue', route: '#/queue' },
  { id: 'log', route: '#/log' },
  { id: 'files', route: '#/data/import' },
  { id: 'sync', route: '#/data/sync' },
  { id: 'packs', route: '#/team/packs' },
  { id: 'organisation', route: '#/team/organisation' },
] as const;
