import type { ComponentChildren } from 'preact';
import { DayField } from '@/components/ui/DayField';
import { DaysSelect } from '@/components/ui/DaysSelect';
import { Field } from '@/components/ui/Field';
import { Locked } from '@/components/ui/Locked';
import { Pressed, Specimen, State } from './Specimen';
import { long, nothing, unbroken } from './samples';

type Control = (attributes: object) => ComponentChildren;

/** [what it is, the control] */
const controls = [
  ['Field', (attributes) => <input type="text" value="ads.example.com" {...attributes} />],
  [
    'Field to choose in',
    (attributes) => (
      <select {...attributes}>
        <option>Microsoft Advertising</option>
      </select>
    ),
  ],
  [
    'Field for much text',
    (attributes) => <textarea value="Autumn roast is back." {...attributes} />,
  ],
  ['Field for a selector', (attributes) => <input class="code" value=".chip" {...attributes} />],
] as const satisfies readonly (readonly [string, Control])[];

const error = 'This is no address. Write it like ads.example.com.';

function Kind({ of, control, at }: { of: string; control: Control; at: number }) {
  const shown = (id: string, part: { hint?: string; error?: string; label?: string } = {}) => (
    <Field id={`field-${at}-${id}`} label="Site" {...part}>
      {control}
    </Field>
  );
  return (
    <Specimen of={of}>
      <State name="Plain">{shown('plain')}</State>
      <State name="Hover" force="hover">
        {shown('hover')}
      </State>
      <State name="Focus" force="focus">
        {shown('focus')}
      </State>
      <State name="With a hint">
        {shown('hint', { hint: 'As it stands in the address bar.' })}
      </State>
      <State name="Error">{shown('error', { error })}</State>
      <State name="Error with the focus" force="focus">
        {shown('both', { error, hint: 'As it stands in the address bar.' })}
      </State>
      <State name="Disabled">
        <Field id={`field-${at}-disabled`} label="Site">
          {(attributes) => control({ ...attributes, disabled: true })}
        </Field>
      </State>
      <State name="Empty">
        <Field id={`field-${at}-empty`} label="Site">
          {(attributes) => control({ ...attributes, value: '' })}
        </Field>
      </State>
      <State name="Locked by policy">
        <Locked by>{shown('locked')}</Locked>
      </State>
      <State name="Long text">{shown('long', { label: long, hint: long, error: unbroken })}</State>
    </Specimen>
  );
}

/** All that is written or chosen in. */
export const Fields = () => (
  <>
    {controls.map(([of, control], at) => (
      <Kind key={of} of={of} control={control} at={at} />
    ))}
    <Specimen of="DayField">
      <State name="Plain">
        <DayField id="day" label="First day" value="2026-12-01" onChange={nothing} />
      </State>
      <State name="Empty">
        <DayField id="no-day" label="First day" value="" onChange={nothing} />
      </State>
    </Specimen>
    <Specimen of="DaysSelect">
      <Pressed>
        <DaysSelect label="Kept for" days={14} onChange={nothing} />
      </Pressed>
      <State name="With a hint">
        <DaysSelect label="Kept for" hint={long} days={14} onChange={nothing} />
      </State>
      <State name="Disabled">
        <DaysSelect label="Kept for" days={14} isDisabled onChange={nothing} />
      </State>
    </Specimen>
  </>
);
