import { i18n } from '#i18n';

export interface ShortcutsPartProps {
  /** `null` while they are being read. */
  readonly shortcuts:
    | readonly { readonly name: string; readonly says: string; readonly keys: string }[]
    | null;
  /** Whether the browser did not open its page for them. */
  readonly isRefused: boolean;
  readonly onChange: () => void;
}

/** Commands of ours whose meaning is said here; those of the browser for extensions come without words. */
const openPopup = '_execute_action';

const saysOf = ({ name, says }: { readonly name: string; readonly says: string }): string =>
  says === '' && name === openPopup ? i18n.t('help.openPopup') : says;

/** The keys as they are set now, those of this page, and where they are changed. */
export const ShortcutsPart = ({ isRefused, onChange, shortcuts }: ShortcutsPartProps) => (
  <section class="card stack" aria-labelledby="help-shortcuts">
    <h2 id="help-shortcuts">{i18n.t('help.shortcuts')}</h2>
    <dl class="keys">
      {shortcuts?.map((shortcut) => (
        <Keys key={shortcut.name} keys={shortcut.keys} says={saysOf(shortcut)} />
      ))}
      <Keys keys="/" says={i18n.t('help.searchKey')} />
      <Keys keys="Esc" says={i18n.t('help.escapeKey')} />
    </dl>
    <p class="hint">{i18n.t('help.shortcutsHint')}</p>
    <button type="button" class="button start" onClick={onChange}>
      {i18n.t('help.changeShortcuts')}
    </button>
    <p class="error" role="status">
      {isRefused && i18n.t('help.shortcutsRefused')}
    </p>
  </section>
);

const Keys = ({ keys, says }: { readonly keys: string; readonly says: string }) => (
  <>
    <dt>{keys === '' ? <span class="quiet">{i18n.t('help.noKeys')}</span> : <kbd>{keys}</kbd>}</dt>
    <dd>{says}</dd>
  </>
);
