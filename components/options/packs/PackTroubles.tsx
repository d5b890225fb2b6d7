import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { rowText } from '@/components/lists';
import { Icon } from '@/components/ui/Icon';
import type { KeptPack, PackCheck } from '@/utils/rules/pack/kept-pack';
import { troubleText } from './pack-words';
import type { PackDeeds } from './types';

interface PackTroublesProps extends Pick<PackDeeds, 'onAllow' | 'onGoBack' | 'onInsist'> {
  readonly pack: KeptPack;
  readonly check: PackCheck;
}

const offKeys = { strange: 'packs.offStrange', slow: 'packs.offSlow' } as const;

function countsText({ added, changed, removed }: NonNullable<PackCheck['update']>): string {
  return rowText([
    countedOrNone('packs.added', added),
    countedOrNone('packs.changed', changed),
    countedOrNone('packs.gone', removed),
  ]);
}

/** What the last newer version changed, with the way back; and what it takes to have it again. */
function Update({ pack, check, onGoBack, onInsist }: Omit<PackTroublesProps, 'onAllow'>) {
  const { update } = check;
  if (update === null) return null;
  if (update.to === pack.version)
    return (
      <p class="banner info">
        <span>{i18n.t('packs.updated', [update.to, update.from, countsText(update)])}</span>
        <button type="button" class="button compact" onClick={() => onGoBack(update.change)}>
          {i18n.t('packs.goBack')}
        </button>
      </p>
    );
  if (update.from !== pack.version) return null;
  return (
    <p class="banner info">
      <span>{i18n.t('packs.declined', [update.to])}</span>
      <button type="button" class="button compact" onClick={() => onInsist(pack)}>
        {i18n.t('packs.insist', [update.to])}
      </button>
    </p>
  );
}

/** What a person should know of a pack: why it is off, what went wrong, what has changed. */
export function PackTroubles(props: PackTroublesProps) {
  const { pack, check, onAllow } = props;
  const { offBecause, trouble } = check;
  return (
    <>
      {offBecause !== null && pack.state === 'off' && (
        <p class="banner">
          <Icon name="alert" />
          <span>{i18n.t(offKeys[offBecause])}</span>
        </p>
      )}
      {trouble !== null && pack.source.kind === 'url' && (
        <p class="banner">
          <Icon name="alert" />
          <span>
            {troubleText(trouble, pack.source.url)} {i18n.t('packs.lastGood')}
          </span>
          {trouble.kind === 'not-allowed' && (
            <button type="button" class="button compact" onClick={() => onAllow(pack)}>
              {i18n.t('packs.allow')}
            </button>
          )}
        </p>
      )}
      <Update {...props} />
    </>
  );
}
