/** What the manifest asks for at once, in the order in which it matters to a person. */
export const permissionNames = [
  'hosts',
  'scripting',
  'storage',
  'alarms',
  'activeTab',
  'contextMenus',
] as const;

/** What is only asked for when a person wants something that needs it. */
export const laterNames = ['notifications', 'otherSites'] as const;
