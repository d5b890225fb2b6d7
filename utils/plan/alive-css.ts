/** The stylesheet that Firefox brings with the content script, and takes away when the extension is gone. */
export const ALIVE_FILE = 'alive.css';

/**
 * What it says: custom properties that are known only as long as the extension runs. Firefox ends the scripts
 * of one that is switched off before they can give a page back; elsewhere they do it themselves.
 */
export const ALIVE_RULES = `:root {
  --compose-guard-hidden: none;
  --compose-guard-held: hidden;
  --compose-guard-warned: 2px dashed #b45309;
  --compose-guard-notice: block;
}`;
