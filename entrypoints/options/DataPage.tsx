import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { letGo } from '@/components/options/left';
import { ExportPart } from '@/components/options/move/ExportPart';
import { ImportPart, PASTED } from '@/components/options/move/ImportPart';
import { LastPart } from '@/components/options/move/LastPart';
import { MoveToasts } from '@/components/options/move/MoveToasts';
import { PreviewView } from '@/components/options/move/PreviewView';
import { RefusedView } from '@/components/options/move/RefusedView';
import { Place } from '@/components/options/Place';
import { Locked } from '@/components/ui/Locked';
import { saveFile } from '@/utils/extension/save-file';
import type { CustomRule } from '@/utils/rules/schema';
import { createImport } from '@/utils/stores/import-file';
import { createImported } from '@/utils/stores/imported';
import { useStore } from '@/utils/stores/use-store';
import { KeptPart } from './KeptPart';
import type { SettingPageProps } from './list-page';
import { exporter, exporting } from './move-files';
import { moveWords, tableTemplate } from './move-words';
import { Sync } from './SyncSettings';

const imports = createImport();
const imported = createImported();

interface DataProps extends SettingPageProps {
  readonly rules: readonly CustomRule[];
}

/** What goes to a file and comes back, to other machines, and how long what is kept stays. */
export function Data({ locale, onSettings, rules, settings, state }: DataProps) {
  const { hasAddresses, last, removed, said } = useStore(imported.store);
  const exported = useStore(exporting.store);
  useEffect(imported.start, []);
  const words = useMemo(() => moveWords(state), [state]);
  const files = useMemo(() => exporter(state, rules, words.titleOf), [state, rules, words]);
  return (
    <>
      <h1>{i18n.t('nav.data')}</h1>
      <p class="quiet">{i18n.t('data.intro')}</p>
      <Place name="import">
        <Locked by="import">
          <Import words={words} />
        </Locked>
      </Place>
      {last && (
        <LastPart
          last={last}
          locale={locale}
          onTurnOn={() => void imported.confirmLast()}
          onUndo={() => void imported.undoLast()}
        />
      )}
      <Place name="export">
        <ExportPart
          countOf={files.countOf}
          hasAddresses={hasAddresses}
          onSave={files.save}
          work={exported}
          onCancel={exporting.cancel}
        />
      </Place>
      <Place name="sync">
        <Sync locale={locale} />
      </Place>
      <KeptPart settings={settings} locale={locale} onChange={onSettings} />
      <MoveToasts
        said={said}
        removed={removed?.name ?? null}
        onUndo={() => void imported.undoRemoval()}
        onDismiss={imported.dismiss}
      />
    </>
  );
}

function Import({ words }: { readonly words: ReturnType<typeof moveWords> }) {
  const shown = useStore(imports.store);
  const confirm = async () => {
    await imports.confirm();
    if (imports.store.getState().step === 'done') letGo(PASTED);
  };
  // Who comes back to the page begins anew: what was read may have been changed since.
  useEffect(() => imports.cancel, []);
  const choice = (
    <ImportPart
      reading={shown.step === 'reading' ? shown.part : null}
      onCancel={imports.cancel}
      onFile={(file) => void imports.read({ file, name: file.name }, words.table)}
      onText={(text) => void imports.read({ text }, words.table)}
      onTemplate={() =>
        saveFile('compose-guard-table.csv', 'text/csv;charset=utf-8', [tableTemplate()])
      }
    />
  );
  switch (shown.step) {
    case 'refused':
      return <RefusedView {...shown} onAgain={imports.cancel} />;
    case 'preview':
      return (
        <PreviewView
          preview={shown.preview}
          making={shown.making}
          names={words.names}
          titleOf={words.titleOf}
          onMode={(mode) => void imports.setMode(mode)}
          onExtras={imports.setExtras}
          onConfirm={() => void confirm()}
          onCancel={imports.cancel}
        />
      );
    case 'failed':
      return (
        <>
          <p class="banner" role="alert">
            {i18n.t(shown.why === 'unread' ? 'move.unread' : 'move.unsaved')}
          </p>
          {choice}
        </>
      );
    case 'start':
    case 'reading':
    case 'done':
      return choice;
  }
}
