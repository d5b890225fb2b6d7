const query = new URLSearchParams(location.search);

/** A switch of the sample in the page's address, e.g. `?late=1`. */
export function isOn(name: string): boolean {
  return query.get(name) === '1';
}

/** The value of a switch, e.g. `?selected=x`; empty when it is absent. */
export function settingOf(name: string): string {
  return query.get(name) ?? '';
}
