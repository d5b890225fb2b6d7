import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type SampleNetwork, sampleNetworks } from './sample-networks';

/** The compose panel of no real dashboard; it knows nothing of what guards it. */
export function SamplePanel() {
  const [chosen, setChosen] = useState<readonly SampleNetwork[]>(['facebook']);
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const toggle = (id: SampleNetwork) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  const press = () => setSaid(i18n.t('welcome.sample.nothingPosted'));
  return (
    <div class="dashboard">
      <section class="panel" aria-labelledby="panel-title">
        <h1 id="panel-title">{i18n.t('welcome.sample.panel')}</h1>
        <fieldset>
          <legend>{i18n.t('welcome.sample.accounts')}</legend>
          <div class="accounts">
            {sampleNetworks.map((network) => (
              <button
                type="button"
                key={network.id}
                class={`account ${network.id}`}
                aria-pressed={chosen.includes(network.id)}
                onClick={() => toggle(network.id)}
              >
                <Sign path={network.path} />
                <span>{network.label}</span>
              </button>
            ))}
          </div>
        </fieldset>
        <label for="post-text">{i18n.t('welcome.sample.text')}</label>
        <textarea
          id="post-text"
          rows={4}
          autocomplete="off"
          placeholder={i18n.t('welcome.sample.placeholder')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div class="ways">
          <p class="said" role="status">
            {said}
          </p>
          <button type="button" onClick={press}>
            {i18n.t('welcome.sample.schedule')}
          </button>
          <button type="button" class="publish" onClick={press}>
            {i18n.t('welcome.sample.publish')}
          </button>
        </div>
      </section>
    </div>
  );
}

/** The mark of a network that has none to draw: the letters of its name. */
const SIGN = 'in';

const Sign = ({ path }: { readonly path: string | null }) =>
  path === null ? (
    <span class="sign letters" aria-hidden="true">
      {SIGN}
    </span>
  ) : (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
