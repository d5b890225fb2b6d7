import { useEffect } from 'preact/hooks';
import { AddPack } from '@/components/options/packs/AddPack';
import { PacksPage } from '@/components/options/packs/PacksPage';
import { PackToasts } from '@/components/options/packs/PackToasts';
import type { PackDeeds } from '@/components/options/packs/types';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { createPacks } from '@/utils/stores/packs';
import { useStore } from '@/utils/stores/use-store';
import { useNow } from './DraftPages';

// What is typed stays when a person comes back from another page.
const packs = createPacks();

const deeds: PackDeeds = {
  onAllow: packs.allow,
  onCheck: packs.check,
  onGoBack: packs.undo,
  onInsist: packs.insist,
  onRemove: packs.remove,
  onTurn: packs.turn,
};

interface PacksProps {
  readonly locale: string;
  readonly names: Names;
}

/** The rule packs of a team. */
export function Packs({ locale, names }: PacksProps) {
  const { addTrouble, address, busy, news, packs: shown } = useStore(packs.store);
  const now = useNow();
  useEffect(packs.start, []);
  if (shown === null) return null;
  return (
    <>
      <PacksPage
        packs={shown}
        busy={busy}
        words={{ locale, now, titleOf: (rule) => ruleTitle(rule, names) }}
        deeds={deeds}
      >
        <AddPack
          address={address}
          busy={busy === 'add'}
          trouble={addTrouble}
          onType={packs.type}
          onAdd={packs.add}
        />
      </PacksPage>
      <PackToasts news={news} onUndo={packs.undo} onDismiss={packs.dismiss} />
    </>
  );
}
