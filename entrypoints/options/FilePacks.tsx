import { useEffect } from 'preact/hooks';
import { FilePacksPart } from '@/components/options/move/FilePacksPart';
import { MoveToasts } from '@/components/options/move/MoveToasts';
import { createImported } from '@/utils/stores/imported';
import { useStore } from '@/utils/stores/use-store';

const imported = createImported();

/** The packs from files, where an organisation has switched the packs of a team off. */
export function FilePacks({ locale }: { readonly locale: string }) {
  const { packs, removed, said } = useStore(imported.store);
  useEffect(imported.start, []);
  return (
    <>
      <FilePacksPart
        packs={packs}
        locale={locale}
        onSwitch={(pack, isOn) => void imported.switchPack(pack, isOn)}
        onRemove={(pack) => void imported.removePack(pack)}
      />
      <MoveToasts
        said={said}
        removed={removed?.name ?? null}
        onUndo={() => void imported.undoRemoval()}
        onDismiss={imported.dismiss}
      />
    </>
  );
}
