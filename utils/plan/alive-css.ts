/** The stylesheet that Firefox brings with the content script, and takes away when the extension is gone. */
export const ALIVE_FILE = 'alive.css';

/** What holds only as long as the extension runs, by the custom property that says so. */
const alive = {
  '--compose-guard-hidden': 'none',
  '--compose-guard-held': 'hidden',
  '--compose-guard-warned': '2px dashed #b45309',
  '--compose-guard-notice': 'block',
} as const;

export const ALIVE_RULES = `:root{${Object.entries(alive)
  .map(([name, value]) => `${name}:${value}`)
  .join(';')}}`;

/**
 * The value of `name` while the extension runs, else `otherwise`. Firefox ends the scripts of an extension
 * that is switched off before they can give a page back; elsewhere they do it themselves.
 */
export const whileAlive = (name: keyof typeof alive, otherwise: string): string =>
  import.meta.env.FIREFOX ? `var(${name}, ${otherwise})` : alive[name];
