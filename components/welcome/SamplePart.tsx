import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Switch } from '@/components/ui/Switch';
import { Steps } from './Steps';

export interface SamplePartProps {
  /** Where the sample's page is. */
  readonly address: string;
  /** Grows each time that the sample's page is to be loaded anew. */
  readonly round: number;
  readonly isOn: boolean;
  readonly done: Parameters<typeof Steps>[0]['done'];
  /** How the rescued text begins, and whether the page has lost it since; `null` where there is none. */
  readonly rescued: { readonly beginning: string; readonly isLost: boolean } | null;
  readonly height: number | null;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onLose: () => void;
  readonly onStartOver: () => void;
}

/** A sample dashboard, guarded for real, and what to try in it. */
export const SamplePart = (props: SamplePartProps) => (
  <section class="part try" aria-labelledby="try">
    <h2 id="try">{i18n.t('welcome.sample.heading')}</h2>
    <Steps done={props.done} />
    <div class="sample">
      <div class="sample-bar">
        <p>
          <span class="chip">{i18n.t('welcome.sample.chip')}</span>{' '}
          <span class="quiet small">{i18n.t('welcome.sample.about')}</span>
        </p>
        <Switch label={i18n.t('extensionName')} checked={props.isOn} onChange={props.onSwitch} />
      </div>
      <iframe
        key={props.round}
        src={props.address}
        title={i18n.t('welcome.sample.title')}
        style={props.height === null ? undefined : { blockSize: `${props.height}px` }}
      />
      <div class="sample-bar foot">
        <Rescued {...props} />
        <div class="sample-buttons">
          <button type="button" class="button" onClick={props.onLose}>
            {i18n.t('welcome.sample.lose')}
          </button>
          <button type="button" class="button plain" onClick={props.onStartOver}>
            {i18n.t('welcome.sample.startOver')}
          </button>
        </div>
      </div>
    </div>
    <Announced {...props} />
    <p class="quiet small">{i18n.t('welcome.sample.facts')}</p>
  </section>
);

const Rescued = ({ isOn, rescued }: Pick<SamplePartProps, 'isOn' | 'rescued'>) => {
  if (rescued)
    return (
      <p class="rescued" dir="auto">
        {i18n.t(rescued.isLost ? 'welcome.sample.lost' : 'welcome.sample.rescued', [
          rescued.beginning,
        ])}
      </p>
    );
  return <p class="quiet">{i18n.t(isOn ? 'welcome.sample.nothingYet' : 'welcome.sample.isOff')}</p>;
};

/** Says once that a text is rescued, and that all has been tried: not each word that is typed. */
function Announced({ done, rescued }: Pick<SamplePartProps, 'done' | 'rescued'>) {
  const [said, setSaid] = useState('');
  const isKept = rescued !== null && !rescued.isLost;
  useEffect(() => {
    if (isKept) setSaid(i18n.t('welcome.sample.isKept'));
  }, [isKept]);
  useEffect(() => {
    if (done.size > 0) setSaid(i18n.t('welcome.step.tried', [String(done.size)]));
  }, [done]);
  return (
    <p class={done.size === ALL ? 'all-done' : 'spoken'} role="status">
      {done.size === ALL ? i18n.t('welcome.step.all') : said}
    </p>
  );
}

const ALL = 3;
