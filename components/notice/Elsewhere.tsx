import { i18n } from '#i18n';
import { listText } from '@/components/words';
import { takesOnlyLink } from '@/utils/drafts/hand-off';
import { plainLinkIn } from '@/utils/drafts/plain-link';
import { type ByHandProps, type HandTarget, OpenButton } from './ByHand';
import { type Outcome, type TextUse, usedText } from './outcome';
import { useCounts, useText, type Written } from './use-written';

const onlyLink = ({ compose }: HandTarget) => compose !== null && takesOnlyLink(compose);
const isUnconfirmed = ({ compose }: HandTarget) => compose?.basis === 'none';

interface RowProps extends ByHandProps {
  readonly onOutcome: (outcome: Outcome) => void;
  readonly target: HandTarget;
  readonly text: string;
  readonly use: TextUse | undefined;
}

/** A network, and how much of the text can go there. */
function Row({ text, use, ...props }: RowProps) {
  const { target } = props;
  if (onlyLink(target) && plainLinkIn(text) === null)
    return <li class="quiet">{i18n.t('notice.needsLink', [target.label])}</li>;
  return (
    <li>
      <OpenButton {...props} />
      {onlyLink(target) && <span class="quiet">{i18n.t('notice.onlyLink')}</span>}
      {use && <span class={use.used > use.limit ? 'selected' : 'quiet'}>{usedText(use)}</span>}
    </li>
  );
}

/**
 * Every network to which people can post by hand, those that take a whole text first, each with how much
 * of its limit the text uses.
 */
export function Elsewhere(
  props: ByHandProps & { written: Written; onOutcome: (outcome: Outcome) => void },
) {
  const text = useText(props.written);
  const counts = useCounts(text, props.onCount);
  const inOrder = props.byHand.toSorted((a, b) => Number(onlyLink(a)) - Number(onlyLink(b)));
  const unconfirmed = props.byHand.filter(isUnconfirmed).map(({ label }) => label);
  return (
    <>
      <ul class="elsewhere">
        {inOrder.map((target) => (
          <Row
            key={target.id}
            {...props}
            target={target}
            text={text}
            use={counts.find(({ network }) => network === target.id)}
          />
        ))}
      </ul>
      {unconfirmed.length > 0 && (
        <p class="quiet">{i18n.t('notice.unconfirmed', [listText(unconfirmed)])}</p>
      )}
    </>
  );
}
