import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field';
import type { AddTrouble } from '@/utils/rules/pack/shown-pack';
import { addressText, troubleText } from './pack-words';

function whyText(trouble: AddTrouble, address: string): string {
  switch (trouble.kind) {
    case 'address':
      return addressText(trouble.error);
    case 'denied':
      return i18n.t('packs.denied');
    case 'there':
      return i18n.t('packs.there', [trouble.name]);
    case 'id-taken':
      return i18n.t('packs.idTaken', [trouble.name]);
    case 'trouble':
      return `${troubleText(trouble.trouble, address)} ${i18n.t('packs.nothingAdded')}`;
  }
}

interface AddPackProps {
  readonly address: string;
  readonly busy: boolean;
  readonly trouble: AddTrouble | null;
  readonly onType: (address: string) => void;
  /** Called from the click: the browser asks. */
  readonly onAdd: () => void;
}

/** Where a pack is added by its address. */
export const AddPack = ({ address, busy, trouble, onType, onAdd }: AddPackProps) => (
  <form
    class="card stack"
    noValidate
    aria-labelledby="add-pack"
    onSubmit={(event) => {
      event.preventDefault();
      onAdd();
    }}
  >
    <h2 id="add-pack">{i18n.t('packs.addTitle')}</h2>
    <Field
      id="pack-address"
      label={i18n.t('packs.address')}
      hint={i18n.t('packs.addressHint')}
      error={trouble ? whyText(trouble, address.trim()) : undefined}
    >
      {(described) => (
        <input
          {...described}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={address}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Field>
    <p class="hint">{i18n.t('packs.askNote')}</p>
    <div class="row">
      <button type="submit" class="button primary" disabled={busy}>
        {i18n.t(busy ? 'packs.adding' : 'packs.add')}
      </button>
    </div>
  </form>
);
