import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import { WorkBar } from '@/components/options/work/WorkBar';
import { Choice } from '@/components/ui/Choice';
import type { SettingDifference } from '@/utils/plan/backup/settings-plan';
import type { ImportMode, RulePlan } from '@/utils/rules/import/plan-rules';
import type { FileProblem } from '@/utils/rules/import/problem';
import { cleanText } from '@/utils/rules/safe-text';
import { ExtraChoices, PackLines, SettingLines, SiteLines } from './PreviewParts';
import { ProblemList } from './ProblemList';
import { RuleLines, type RuleWords } from './RuleLines';

/** What an import would do. */
interface PreviewShown {
  readonly kind: 'pack' | 'backup' | 'table';
  readonly name: string;
  readonly mode: ImportMode;
  readonly plan: {
    readonly rules: RulePlan;
    readonly packs: readonly {
      readonly id: string;
      readonly name: string;
      readonly before: string | null;
      readonly after: string | null;
    }[];
    readonly settings: readonly SettingDifference[];
    readonly allowed: readonly string[];
    readonly fromAddress: readonly string[];
  };
  readonly notes: readonly FileProblem[];
  readonly fresh: { readonly drafts: number; readonly log: number };
  readonly extras: { readonly drafts: boolean; readonly log: boolean };
  readonly isAnew: boolean;
}

export interface PreviewViewProps extends RuleWords {
  readonly preview: PreviewShown;
  /** Whether it is being made, and whether there is still a way back. */
  readonly making: 'no' | 'cancellable' | 'certain';
  readonly onMode: (mode: ImportMode) => void;
  readonly onExtras: (extras: PreviewShown['extras']) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

const kindKeys = {
  pack: 'move.kindPack',
  backup: 'move.kindBackup',
  table: 'move.kindTable',
} as const;

const doesSomething = ({ plan, extras }: PreviewShown): boolean =>
  plan.rules.added.length + plan.rules.changed.length + plan.rules.removed.length > 0 ||
  plan.packs.length + plan.settings.length > 0 ||
  extras.drafts ||
  extras.log;

/** What a file would change, and the choice to do it or not. */
export function PreviewView(props: PreviewViewProps) {
  const { preview, making, names, titleOf } = props;
  const isBusy = making !== 'no';
  const { plan, notes, extras, fresh } = preview;
  const title = useRef<HTMLHeadingElement>(null);
  // Keyboards and screen readers go on at what has come.
  useEffect(() => title.current?.focus(), []);
  const does = doesSomething(preview);
  return (
    <section class="card stack" aria-labelledby="move-preview">
      <h2 id="move-preview" ref={title} tabIndex={-1}>
        {preview.name === ''
          ? i18n.t('move.previewText')
          : i18n.t('move.previewOf', [cleanText(preview.name)])}
      </h2>
      <p class="quiet">{i18n.t(kindKeys[preview.kind])}</p>
      {preview.isAnew && (
        <p class="banner" role="alert">
          {i18n.t('move.anew')}
        </p>
      )}
      <ModeChoice mode={preview.mode} onMode={props.onMode} />
      <Counts plan={plan.rules} does={does || fresh.drafts + fresh.log > 0} />
      {notes.length > 0 && (
        <div class="move-group">
          <h3>{i18n.t('move.notesPart')}</h3>
          <ProblemList problems={notes} />
        </div>
      )}
      <PackLines packs={plan.packs} fromAddress={plan.fromAddress} />
      <RuleLines plan={plan.rules} names={names} titleOf={titleOf} />
      <SettingLines settings={plan.settings} />
      <SiteLines sites={plan.allowed} />
      <ExtraChoices fresh={fresh} extras={extras} onExtras={props.onExtras} />
      {does && <p class="hint">{i18n.t('move.startOff')}</p>}
      <WorkBar
        isOn={isBusy}
        part={null}
        label={i18n.t('work.writing')}
        onCancel={making === 'cancellable' ? props.onCancel : null}
      />
      <div class="row">
        {does && (
          <button
            type="button"
            class="button primary"
            aria-disabled={isBusy}
            onClick={props.onConfirm}
          >
            {i18n.t(isBusy ? 'move.importing' : 'move.doImport')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-disabled={making === 'certain'}
          onClick={props.onCancel}
        >
          {i18n.t('move.cancel')}
        </button>
      </div>
    </section>
  );
}

const ModeChoice = ({ mode, onMode }: Pick<PreviewViewProps, 'onMode'> & { mode: ImportMode }) => (
  <fieldset class="group">
    <legend>{i18n.t('move.mode')}</legend>
    <Choice
      type="radio"
      name="import-mode"
      label={i18n.t('move.merge')}
      hint={i18n.t('move.mergeHint')}
      checked={mode === 'merge'}
      onChange={() => onMode('merge')}
    />
    <Choice
      type="radio"
      name="import-mode"
      label={i18n.t('move.replace')}
      hint={i18n.t('move.replaceHint')}
      checked={mode === 'replace'}
      onChange={() => onMode('replace')}
    />
  </fieldset>
);

const Counts = ({ plan, does }: { readonly plan: RulePlan; readonly does: boolean }) => {
  const { added, changed, removed, same } = plan;
  const count = (
    key: 'move.added' | 'move.changed' | 'move.removed',
    { length }: { length: number },
  ) => <li class={length > 0 ? 'chip warn' : 'chip'}>{countedOrNone(key, length)}</li>;
  return (
    <div role="status" class="stack">
      <ul class="row">
        {count('move.added', added)}
        {count('move.changed', changed)}
        {count('move.removed', removed)}
      </ul>
      {same > 0 && <p class="small quiet">{counted('move.same', same)}</p>}
      {!does && <p>{i18n.t('move.nothing')}</p>}
    </div>
  );
};
