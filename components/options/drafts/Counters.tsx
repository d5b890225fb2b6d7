import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { lengthOf } from '@/utils/drafts/length';
import type { DraftWords, Reachable } from './types';

/** Longer texts are no posts: they are not counted as networks count. */
const COUNTED = 50_000;

type Counted = Reachable & { readonly counting: NonNullable<Reachable['counting']> };

/** The networks whose way to count concerns a text: its own one, or all. */
const countedFor = (network: string | null, { networks }: DraftWords): Counted[] => {
  const counted = networks.filter((each): each is Counted => each.counting !== null);
  const own = counted.filter(({ id }) => id === network);
  return own.length > 0 ? own : counted;
};

interface CountProps {
  readonly used: number;
  readonly limit: number;
  readonly locale: string;
}

/** "254 of 280", marked where it is too much. */
export const Count = ({ used, limit, locale }: CountProps) => {
  const figure = new Intl.NumberFormat(locale);
  const isOver = used > limit;
  return (
    <span class={isOver ? 'draft-count over' : 'draft-count'}>
      {isOver && <Icon name="alert" />}
      {i18n.t(isOver ? 'drafts.usedOver' : 'drafts.used', [
        figure.format(used),
        figure.format(limit),
        figure.format(used - limit),
      ])}
    </span>
  );
};

interface CountersProps {
  readonly text: string;
  /** The network whose own text it is. */
  readonly network: string | null;
  readonly words: DraftWords;
}

/** How much of each network's limit a text uses, as the network counts. */
export const Counters = ({ text, network, words }: CountersProps) => {
  const { locale } = words;
  if (text.length > COUNTED)
    return (
      <p class="hint">
        {i18n.t('drafts.tooLongToCount', [new Intl.NumberFormat(locale).format(text.length)])}
      </p>
    );
  return (
    <ul class="draft-counts">
      {countedFor(network, words).map(({ id, label, counting }) => {
        const used = lengthOf(text.trim(), counting);
        const { limit, longLimit } = counting;
        return (
          <li key={id}>
            <span>{label}</span>
            <Count used={used} limit={limit} locale={locale} />
            {longLimit !== null && used > limit && used <= longLimit && (
              <span class="hint">
                {i18n.t('drafts.longPosts', [new Intl.NumberFormat(locale).format(longLimit)])}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
};
