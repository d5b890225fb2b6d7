import { i18n } from '#i18n';
import { Choice } from '@/components/ui/Choice';
import { Icon } from '@/components/ui/Icon';
import type { WayDraft } from '@/utils/rules/draft';
import type { FormPartProps } from './form-props';
import { WayFields } from './WayFields';

/** More ways than these help nobody who types them. */
const MOST_WAYS = 3;

interface ControlsPartProps extends FormPartProps {
  readonly onAddWay: () => void;
  readonly onRemoveWay: (place: number) => void;
}

/** Which controls the rule means: all of its network, or certain ones. */
export const ControlsPart = (props: ControlsPartProps) => {
  const { draft, errors, onChange } = props;
  const { controls, ways } = draft;
  const change = (place: number, part: Partial<WayDraft>) =>
    onChange({ ways: ways.map((way, at) => (at === place ? { ...way, ...part } : way)) });
  return (
    <fieldset class="group card">
      <legend>{i18n.t('ruleForm.controls')}</legend>
      <div class="choices">
        <Choice
          type="radio"
          name="controls"
          label={i18n.t('ruleForm.allControls')}
          hint={i18n.t('ruleForm.allControlsHint')}
          checked={controls === 'all'}
          onChange={() => onChange({ controls: 'all' })}
        />
        <Choice
          type="radio"
          name="controls"
          label={i18n.t('ruleForm.someControls')}
          hint={i18n.t('ruleForm.someControlsHint')}
          checked={controls === 'some'}
          onChange={() => onChange({ controls: 'some' })}
        />
      </div>
      {controls === 'some' && (
        <>
          {ways.length > 1 && <p class="hint">{i18n.t('ruleForm.waysHint')}</p>}
          {ways.map((way, place) => (
            <WayFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a way is its place among the others.
              key={place}
              way={way}
              place={place}
              isOnly={ways.length === 1}
              errors={errors}
              onChange={(part) => change(place, part)}
              onRemove={() => props.onRemoveWay(place)}
            />
          ))}
          {ways.length < MOST_WAYS && (
            <button type="button" class="button compact start" onClick={props.onAddWay}>
              <Icon name="plus" />
              {i18n.t('ruleForm.addWay')}
            </button>
          )}
        </>
      )}
    </fieldset>
  );
};
