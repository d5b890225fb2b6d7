/** How browsers name themselves, the narrower name first: Edge also says that it is Chrome. */
const signs = [
  ['Edge', /\bEdg\/(\d+)/],
  ['Firefox', /\bFirefox\/(\d+)/],
  ['Chrome', /\b(?:Headless)?Chrome\/(\d+)/],
] as const;

/** The name and version of a browser from what it says of itself; all of that where it is none we know. */
export function browserName(userAgent: string): string {
  for (const [name, sign] of signs) {
    const version = sign.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}
