import { i18n } from '#i18n';
import { countedOrNone } from '@/components/counted';
import { settingValue } from '@/components/options/setting-value';
import { Choice } from '@/components/ui/Choice';
import type { SettingDifference } from '@/utils/plan/backup/settings-plan';
import { DiffText } from './DiffText';
import { settingText } from './field-words';

interface PackLine {
  readonly id: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

function packText({ name, before, after }: PackLine): string {
  if (after === null) return i18n.t('move.packGone', [name, before ?? '']);
  if (before === null) return i18n.t('move.packNew', [name, after]);
  return i18n.t('move.packChanged', [name, after, before]);
}

/** Rule packs that would come, change or go, and those that stay as they are. */
export const PackLines = ({
  packs,
  fromAddress,
}: {
  readonly packs: readonly PackLine[];
  readonly fromAddress: readonly string[];
}) =>
  packs.length + fromAddress.length === 0 ? null : (
    <div class="move-group">
      <h3>{i18n.t('move.packsPart')}</h3>
      <ul class="move-rules">
        {packs.map((pack) => (
          <li key={pack.id}>{packText(pack)}</li>
        ))}
        {fromAddress.map((name) => (
          <li key={name}>{i18n.t('move.packFromAddress', [name])}</li>
        ))}
      </ul>
    </div>
  );

/** Settings that would be different. */
export const SettingLines = ({ settings }: { readonly settings: readonly SettingDifference[] }) =>
  settings.length === 0 ? null : (
    <div class="move-group">
      <h3>{i18n.t('move.settingsPart')}</h3>
      <dl class="move-fields">
        {settings.map(({ name, before, after }) => (
          <div key={name}>
            <dt class="small quiet">{settingText(name)}</dt>
            <dd>
              <DiffText before={settingValue(before)} after={settingValue(after)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );

/** Sites that a file cannot allow. */
export const SiteLines = ({ sites }: { readonly sites: readonly string[] }) =>
  sites.length === 0 ? null : (
    <div class="move-group">
      <h3>{i18n.t('move.sitesPart')}</h3>
      <p class="hint">{i18n.t('move.sitesHint')}</p>
      <ul class="names">
        {sites.map((site) => (
          <li key={site} dir="ltr">
            {site}
          </li>
        ))}
      </ul>
    </div>
  );

interface Extras {
  readonly drafts: boolean;
  readonly log: boolean;
}

interface ExtraChoicesProps {
  readonly fresh: { readonly drafts: number; readonly log: number };
  /** Whether the file has any. */
  readonly extras: Extras;
  readonly onExtras: (extras: Extras) => void;
}

/** Drafts and lines of the log in the file, brought in only on request. */
export const ExtraChoices = ({ fresh, extras, onExtras }: ExtraChoicesProps) =>
  fresh.drafts + fresh.log === 0 ? null : (
    <fieldset class="move-group group">
      <legend>{i18n.t('move.extrasPart')}</legend>
      {fresh.drafts > 0 && (
        <Choice
          type="checkbox"
          name="import-drafts"
          label={countedOrNone('move.extraDrafts', fresh.drafts)}
          checked={extras.drafts}
          onChange={(drafts) => onExtras({ ...extras, drafts })}
        />
      )}
      {fresh.log > 0 && (
        <Choice
          type="checkbox"
          name="import-log"
          label={countedOrNone('move.extraLog', fresh.log)}
          checked={extras.log}
          onChange={(log) => onExtras({ ...extras, log })}
        />
      )}
      <p class="hint">{i18n.t('move.extrasHint')}</p>
    </fieldset>
  );
