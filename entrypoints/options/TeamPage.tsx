import { useEffect } from 'preact/hooks';
import { PolicyPart } from '@/components/options/PolicyPart';
import { AddPack } from '@/components/options/packs/AddPack';
import { PacksPart } from '@/components/options/packs/PacksPart';
import { PackToasts } from '@/components/options/packs/PackToasts';
import type { PackDeeds } from '@/components/options/packs/types';
import { ruleTitle } from '@/components/options/rule-words';
import { TeamPage } from '@/components/options/team/TeamPage';
import { isFeatureOff } from '@/utils/plan/policy/effective';
import type { PolicyState } from '@/utils/stores/policy';
import { useStore } from '@/utils/stores/use-store';
import { FilePacks } from './FilePacks';
import type { ListPageProps } from './list-page';
import { packs } from './pack-store';
import { useNow } from './use-now';

const deeds: PackDeeds = {
  onAllow: packs.allow,
  onCheck: packs.check,
  onGoBack: packs.undo,
  onInsist: packs.insist,
  onRemove: packs.remove,
  onTurn: packs.turn,
};

interface TeamProps extends ListPageProps {
  readonly organisation: PolicyState;
}

/** What an organisation has set, and the rule packs of a team. */
export const Team = ({ locale, organisation, state }: TeamProps) => (
  <TeamPage organisation={<PolicyPart {...organisation} />}>
    {isFeatureOff(organisation.reading.policy, 'teamPacks') ? (
      <FilePacks locale={locale} />
    ) : (
      <Packs locale={locale} state={state} />
    )}
  </TeamPage>
);

function Packs({ locale, state: { catalog } }: ListPageProps) {
  const { addTrouble, address, busy, news, packs: shown } = useStore(packs.store);
  const now = useNow();
  useEffect(packs.start, []);
  const names = { platforms: catalog.watched, networks: catalog.networks };
  if (shown === null) return null;
  return (
    <>
      <PacksPart
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
      </PacksPart>
      <PackToasts news={news} onUndo={packs.undo} onDismiss={packs.dismiss} />
    </>
  );
}
