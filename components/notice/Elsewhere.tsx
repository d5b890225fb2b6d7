import { type ByHandProps, OpenButton } from './ByHand';
import { type Outcome, usedText } from './outcome';
import { useCounts, useText, type Written } from './use-written';

/** Every network to which people can post by hand, each with how much of its limit the text uses. */
export function Elsewhere(
  props: ByHandProps & { written: Written; onOutcome: (outcome: Outcome) => void },
) {
  const text = useText(props.written);
  const counts = useCounts(text, props.onCount);
  return (
    <ul class="elsewhere">
      {props.byHand.map((target) => {
        const use = counts.find(({ network }) => network === target.id);
        return (
          <li key={target.id}>
            <OpenButton target={target} {...props} />
            {use && (
              <span class={use.used > use.limit ? 'selected' : 'quiet'}>{usedText(use)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
