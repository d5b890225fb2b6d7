import { i18n } from '#i18n';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import { PackFacts } from './PackFacts';
import { PackInside } from './PackInside';
import { PackTroubles } from './PackTroubles';
import { stateText } from './pack-words';
import type { PackDeeds, PackWords } from './types';

const chips = { waiting: 'chip warn', on: 'chip good', off: 'chip' } as const;

/** One pack: what it is, how old, from where, and whether it counts. */
export function PackCard(props: ShownPack & PackWords & PackDeeds & { readonly busy: boolean }) {
  const { pack, check, busy } = props;
  const { id, name, source, state } = pack;
  const isOn = state === 'on';
  const named = (key: 'packs.checkNamed' | 'packs.turnOffNamed' | 'packs.turnOnNamed') =>
    i18n.t(key, [name]);
  return (
    <li class="card pack" aria-labelledby={`pack-${id}`} aria-busy={busy}>
      <div class="title">
        <h2 id={`pack-${id}`}>
          <bdi>{name}</bdi>
        </h2>
        <span class={chips[state]}>{stateText(state)}</span>
      </div>
      {state === 'waiting' && <p>{i18n.t('packs.waitingText')}</p>}
      {check && <PackTroubles {...props} check={check} />}
      <PackFacts {...props} />
      <PackInside {...props} isOpen={state === 'waiting'} />
      <div class="row">
        <button
          type="button"
          class={isOn ? 'button compact' : 'button primary compact'}
          aria-label={named(isOn ? 'packs.turnOffNamed' : 'packs.turnOnNamed')}
          disabled={busy}
          onClick={() => props.onTurn(pack, isOn ? 'off' : 'on')}
        >
          {i18n.t(isOn ? 'packs.turnOff' : 'packs.turnOn')}
        </button>
        {source.kind === 'url' && (
          <button
            type="button"
            class="button compact"
            aria-label={named('packs.checkNamed')}
            disabled={busy}
            onClick={() => props.onCheck(pack)}
          >
            {i18n.t(busy ? 'packs.checking' : 'packs.check')}
          </button>
        )}
        <button
          type="button"
          class="button compact"
          aria-label={i18n.t('packs.removeNamed', [name])}
          disabled={busy}
          onClick={() => props.onRemove(pack)}
        >
          {i18n.t('packs.remove')}
        </button>
      </div>
    </li>
  );
}
