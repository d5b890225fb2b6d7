import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLeft } from '@/components/options/left';
import { Field } from '@/components/ui/Field';
import { normalizeHost } from '@/utils/rules/host';
import { isHostPattern } from '@/utils/rules/schema';
import { HostList } from './HostList';

interface NoDraftSitesProps {
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

const isHost = (text: string) => isHostPattern(text) && !text.startsWith('*');

function AddSite({ hosts, onChange }: NoDraftSitesProps) {
  const [typed, setTyped] = useLeft('no-draft-site');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const host = normalizeHost(typed);
    setWrong(!isHost(host));
    if (!isHost(host)) return;
    onChange([...hosts.filter((other) => other !== host), host]);
    setTyped('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        id="no-drafts-of"
        label={i18n.t('settings.addSite')}
        hint={i18n.t('settings.addSiteHint')}
        error={isWrong ? i18n.t('fieldError.hostMissing') : undefined}
      >
        {(described) => (
          <div class="draft-add">
            <input
              type="text"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              {...described}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong(false);
              }}
            />
            <button type="submit" class="button">
              {i18n.t('settings.addSiteAdd')}
            </button>
          </div>
        )}
      </Field>
    </form>
  );
}

/** The sites of which no texts are kept. */
export const NoDraftSites = ({ hosts, onChange }: NoDraftSitesProps) => (
  <section class="card stack" aria-labelledby="no-draft-sites">
    <h2 id="no-draft-sites">{i18n.t('settings.noDraftSites')}</h2>
    {hosts.length === 0 ? (
      <p class="hint">{i18n.t('settings.noDraftSitesNone')}</p>
    ) : (
      <HostList
        hosts={hosts}
        undo={i18n.t('settings.keepAgain')}
        undoNamed={(host) => i18n.t('settings.keepAgainNamed', [host])}
        onUndo={(host) => onChange(hosts.filter((other) => other !== host))}
      />
    )}
    <AddSite hosts={hosts} onChange={onChange} />
  </section>
);
