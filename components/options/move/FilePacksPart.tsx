import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { dayText } from '@/components/dates';
import { Icon } from '@/components/ui/Icon';
import { Switch } from '@/components/ui/Switch';
import { localDay } from '@/utils/availability/day';
import type { KeptPack } from '@/utils/rules/pack/kept-pack';

interface FilePacksPartProps {
  readonly packs: readonly { readonly pack: KeptPack; readonly rules: number }[];
  readonly locale: string;
  readonly onSwitch: (pack: KeptPack, isOn: boolean) => void;
  readonly onRemove: (pack: KeptPack) => void;
}

/** The packs that were imported from files, where those of a team are switched off. */
export const FilePacksPart = ({ packs, ...props }: FilePacksPartProps) => (
  <section class="card stack" aria-labelledby="move-packs">
    <h2 id="move-packs">{i18n.t('move.packs')}</h2>
    <p class="with-icon">
      <Icon name="lock" />
      <span>{i18n.t('data.teamPacksOff')}</span>
    </p>
    {packs.length === 0 ? (
      <p class="quiet">{i18n.t('move.packsNone')}</p>
    ) : (
      <ul class="move-packs">
        {packs.map((each) => (
          <PackLine key={each.pack.id} {...each} {...props} />
        ))}
      </ul>
    )}
  </section>
);

type PackLineProps = FilePacksPartProps['packs'][number] & Omit<FilePacksPartProps, 'packs'>;

const PackLine = ({ pack, rules, locale, onSwitch, onRemove }: PackLineProps) => (
  <li class="move-pack">
    <div class="says">
      <h3 dir="auto">{pack.name}</h3>
      <p class="small quiet">
        {[
          i18n.t('move.packVersion', [pack.version]),
          countedOrNone('move.packRules', rules),
          i18n.t('move.packFrom', [dayText(localDay(new Date(pack.fetchedAt)), locale)]),
        ].join(' · ')}
      </p>
      {pack.state === 'waiting' && <p class="chip warn">{i18n.t('move.packWaiting')}</p>}
    </div>
    <div class="does">
      <Switch
        quiet
        label={i18n.t('move.packOn', [pack.name])}
        checked={pack.state === 'on'}
        onChange={(isOn) => onSwitch(pack, isOn)}
      />
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t('move.removeNamed', [pack.name])}
        onClick={() => onRemove(pack)}
      >
        {i18n.t('move.remove')}
      </button>
    </div>
  </li>
);
