import { useEffect, useState } from 'preact/hooks';
import { Locks } from '@/components/ui/Locked';
import { DraftChoice } from '@/components/welcome/DraftChoice';
import { KeptPart } from '@/components/welcome/KeptPart';
import { MayDo } from '@/components/welcome/MayDo';
import { PinPart } from '@/components/welcome/PinPart';
import { SamplePart } from '@/components/welcome/SamplePart';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { openOptions } from '@/utils/extension/own-pages';
import { closeOwnTab } from '@/utils/extension/welcome';
import { createAskedDashboards } from '@/utils/stores/asked-dashboards';
import { createOptions } from '@/utils/stores/options';
import { createPolicy } from '@/utils/stores/policy';
import { createSample, shareSample } from '@/utils/stores/sample';
import { beginningOf } from '@/utils/stores/sample-texts';
import { useStore } from '@/utils/stores/use-store';

const options = createOptions();
const policy = createPolicy();
const dashboards = createAskedDashboards();
const sample = createSample();
shareSample(sample);

const close = () => void closeOwnTab();

/** The welcome page: wires its stores to its views. */
export function App() {
  const { locks } = useStore(policy.store);
  const { names } = useStore(dashboards.store);
  useEffect(policy.start, []);
  useEffect(options.start, []);
  useEffect(dashboards.start, []);
  return (
    <Locks.Provider value={locks}>
      <WelcomePage onDone={close} onSettings={() => void openOptions('#/settings')}>
        <Sample />
        {names && <MayDo dashboards={names} />}
        <KeptPart />
        <Drafts />
        <PinPart way={import.meta.env.FIREFOX ? 'firefox' : 'chromium'} />
      </WelcomePage>
    </Locks.Provider>
  );
}

function Sample() {
  const { kept, round, ...state } = useStore(sample.store);
  const rescued = kept && { beginning: beginningOf(kept), isLost: kept.round < round };
  return (
    <SamplePart
      address="/welcome-sample.html"
      {...state}
      rescued={rescued}
      round={round}
      onSwitch={sample.setOn}
      onLose={sample.losePage}
      onStartOver={sample.startOver}
    />
  );
}

function Drafts() {
  const { ready, settings } = useStore(options.store);
  const [saved, setSaved] = useState<'saved' | 'unsaved' | null>(null);
  if (!ready) return null;
  return (
    <DraftChoice
      settings={settings}
      saved={saved}
      onChange={(change) => {
        setSaved(null);
        void options.saveSettings(change).then((done) => setSaved(done ? 'saved' : 'unsaved'));
      }}
    />
  );
}
