/** The match pattern of all pages by https on the hosts that are meant. */
export const matchPattern = (host: string): string => `https://${host}/*`;
