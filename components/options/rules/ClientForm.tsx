import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLeft } from '@/components/options/left';
import { Field } from '@/components/ui/Field';
import { limits } from '@/utils/rules/schema';

interface ClientFormProps {
  /** Clients that rules are for already. */
  readonly clients: readonly string[];
  readonly onClient: (client: string) => void;
}

/** Asks for which client the selected rules are. */
export function ClientForm({ clients, onClient }: ClientFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [client, setClient] = useLeft('rule-client');
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="rule-client"
      onSubmit={(event) => {
        event.preventDefault();
        const named = input.current?.value.trim() ?? '';
        setClient('');
        onClient(named);
      }}
    >
      <Field
        id="rule-client"
        label={i18n.t('ruleList.client')}
        hint={i18n.t('ruleList.clientHint')}
      >
        {(described) => (
          <input
            {...described}
            ref={input}
            type="text"
            autocomplete="off"
            list="rule-clients"
            maxLength={limits.client}
            value={client}
            onInput={({ currentTarget }) => setClient(currentTarget.value)}
          />
        )}
      </Field>
      <datalist id="rule-clients">
        {clients.map((client) => (
          <option key={client} value={client} />
        ))}
      </datalist>
      <button type="submit" class="button">
        {i18n.t('ruleList.useClient')}
      </button>
    </form>
  );
}
