import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { ExportPart } from '@/components/options/move/ExportPart';
import { ImportPart } from '@/components/options/move/ImportPart';
import { LastPart } from '@/components/options/move/LastPart';
import { MoveToasts } from '@/components/options/move/MoveToasts';
import { PacksPart } from '@/components/options/move/PacksPart';
import { PreviewView } from '@/components/options/move/PreviewView';
import { RefusedView } from '@/components/options/move/RefusedView';
import { Locked } from '@/components/ui/Locked';
import { saveFile } from '@/utils/extension/save-file';
import type { CustomRule } from '@/utils/rules/schema';
import { createImport } from '@/utils/stores/import-file';
import { createImported } from '@/utils/stores/imported';
import { useStore } from '@/utils/stores/use-store';
import type { ListPageProps } from './ListPages';
import { exporter } from './move-files';
import { moveWords, tableTemplate } from './move-words';

const imports = createImport();
const imported = createImported();

/** Import and export of rules and backups. */
export function Move({
  state,
  locale,
  rules,
}: ListPageProps & { readonly rules: readonly CustomRule[] }) {
  const { last, packs, removed, said, hasAddresses } = useStore(imported.store);
  useEffect(imported.start, []);
  const words = useMemo(() => moveWords(state), [state]);
  const files = useMemo(() => exporter(state, rules, words.titleOf), [state, rules, words]);
  return (
    <>
      <h1>{i18n.t('move.title')}</h1>
      <p class="quiet">{i18n.t('move.intro')}</p>
      <Locked by="import">
        <Import words={words} />
      </Locked>
      {last && (
        <LastPart
          last={last}
          locale={locale}
          onTurnOn={() => void imported.confirmLast()}
          onUndo={() => void imported.undoLast()}
        />
      )}
      <PacksPart
        packs={packs}
        locale={locale}
        onSwitch={(pack, isOn) => void imported.switchPack(pack, isOn)}
        onRemove={(pack) => void imported.removePack(pack)}
      />
      <ExportPart countOf={files.countOf} hasAddresses={hasAddresses} onSave={files.save} />
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
  // Who comes back to the page begins anew: what was read may have been changed since.
  useEffect(() => imports.cancel, []);
  const choice = (
    <ImportPart
      isReading={shown.step === 'reading'}
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
          isBusy={shown.isBusy}
          names={words.names}
          titleOf={words.titleOf}
          onMode={(mode) => void imports.setMode(mode)}
          onExtras={imports.setExtras}
          onConfirm={() => void imports.confirm()}
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
