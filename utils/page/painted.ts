let painted = false;

/** Whether the page has shown something yet. */
export function isPainted(): boolean {
  painted ||= performance.getEntriesByName('first-contentful-paint').length > 0;
  return painted;
}
