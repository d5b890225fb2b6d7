import { Choice } from '@/components/ui/Choice';
import { Locked } from '@/components/ui/Locked';
import { Switch } from '@/components/ui/Switch';
import { Pressed, Specimen, State } from './Specimen';
import { long, nothing } from './samples';

/** Switches, radio buttons and check boxes. */
export const Choosing = () => (
  <>
    <Specimen of="Switch">
      {[true, false].map((checked) => (
        <Pressed key={String(checked)}>
          <Switch label={checked ? 'On' : 'Off'} checked={checked} onChange={nothing} />
        </Pressed>
      ))}
      <State name="Without its word">
        <Switch quiet label="Only read out" checked onChange={nothing} />
      </State>
      <State name="Long text">
        <Switch label={long} checked onChange={nothing} />
      </State>
    </Specimen>
    {(['radio', 'checkbox'] as const).map((type) => (
      <Specimen key={type} of={type === 'radio' ? 'Choice' : 'Choice of several'}>
        {[true, false].map((checked) => (
          <Pressed key={String(checked)}>
            <Choice
              type={type}
              name=""
              label={checked ? 'Chosen' : 'Not chosen'}
              checked={checked}
              onChange={nothing}
            />
          </Pressed>
        ))}
        <State name="With a hint">
          <Choice
            type={type}
            name=""
            label="Hide it"
            hint="It can be shown again at any time."
            checked
            onChange={nothing}
          />
        </State>
        <State name="Long text">
          <Choice type={type} name="" label={long} hint={long} checked onChange={nothing} />
        </State>
      </Specimen>
    ))}
    <Specimen of="Locked">
      <State name="Not locked">
        <Locked by={false}>
          <Switch label="Remind me" checked onChange={nothing} />
        </Locked>
      </State>
      <State name="Locked by policy">
        <Locked by>
          <Switch label="Remind me" checked onChange={nothing} />
        </Locked>
      </State>
    </Specimen>
  </>
);
