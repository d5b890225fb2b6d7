/** What the keys of a tab's reports in session storage begin with; the frame's id follows. */
export const reportPrefix = (tabId: number): string => `report:${tabId}:`;
