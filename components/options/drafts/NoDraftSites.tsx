import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import { normalizeHost } from '@/utils/rules/host';
import { isHostPattern } from '@/utils/rules/schema';

interface NoDraftSitesProps {
  readonly hosts: readonly string[];
  readonly onChange: (hosts: readonly string[]) => void;
}

const isHost = (text: string) => isHostPattern(text) && !text.startsWith('*');

function AddSite({ hosts, onChange }: NoDraftSitesProps) {
  const [typed, setTyped] = useState('');
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
  <>
    <h3>{i18n.t('settings.noDraftSites')}</h3>
    {hosts.length === 0 ? (
      <p class="hint">{i18n.t('settings.noDraftSitesNone')}</p>
    ) : (
      <ul class="stack">
        {hosts.map((host) => (
          <li class="row" key={host}>
            <span class="grow">{host}</span>
            <button
              type="button"
              class="button compact"
              aria-label={i18n.t('settings.keepAgainNamed', [host])}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              {i18n.t('settings.keepAgain')}
            </button>
          </li>
        ))}
      </ul>
    )}
    <AddSite hosts={hosts} onChange={onChange} />
  </>
);
