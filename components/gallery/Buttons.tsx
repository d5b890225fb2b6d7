import { Dismiss } from '@/components/ui/Dismiss';
import { Icon } from '@/components/ui/Icon';
import { OutLink } from '@/components/ui/OutLink';
import { ShowMore } from '@/components/ui/ShowMore';
import { Pressed, Specimen, State } from './Specimen';
import { long, nothing } from './samples';

/** [what it is for, its classes] */
const kinds = [
  ['Button', ''],
  ['Primary button', 'primary'],
  ['Plain button', 'plain'],
  ['Button that deletes', 'bad'],
  ['Compact button', 'compact'],
  ['Button like a link', 'plain link'],
] as const;

const Kind = ({ of, look }: { readonly of: string; readonly look: string }) => (
  <Specimen of={of}>
    <Pressed>
      <button type="button" class={`button ${look}`}>
        Save rule
      </button>
    </Pressed>
    <State name="Disabled">
      <button type="button" class={`button ${look}`} disabled>
        Save rule
      </button>
    </State>
    <State name="Busy">
      <button type="button" class={`button ${look}`} aria-disabled="true">
        Saving
      </button>
    </State>
    <State name="With a drawing">
      <button type="button" class={`button ${look}`}>
        <Icon name="plus" />
        New rule
      </button>
    </State>
    <State name="Long text">
      <button type="button" class={`button ${look}`}>
        {long}
      </button>
    </State>
  </Specimen>
);

/** All that is pressed. */
export const Buttons = () => (
  <>
    {kinds.map(([of, look]) => (
      <Kind key={of} of={of} look={look} />
    ))}
    <Specimen of="Square button">
      <Pressed>
        <button type="button" class="button plain square" aria-label="Settings">
          <Icon name="gear" />
        </button>
      </Pressed>
    </Specimen>
    <Specimen of="Dismiss">
      <Pressed>
        <Dismiss onClick={nothing} />
      </Pressed>
    </Specimen>
    <Specimen of="ShowMore">
      <Pressed>
        <ShowMore label="Show more" onMore={nothing} />
      </Pressed>
    </Specimen>
    <Specimen of="Link">
      <Pressed>
        <a href="#top">About the list</a>
      </Pressed>
    </Specimen>
    <Specimen of="OutLink">
      <Pressed>
        <OutLink address="https://example.com/source">The vendor's notice</OutLink>
      </Pressed>
      <State name="No safe link">
        <OutLink address="http://example.com/source">The vendor's notice</OutLink>
      </State>
    </Specimen>
  </>
);
