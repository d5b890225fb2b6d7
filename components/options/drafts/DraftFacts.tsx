import { i18n } from '#i18n';
import { onDayText } from '@/components/dates';
import { plannedText } from '@/components/moments';
import { Icon, type IconName } from '@/components/ui/Icon';
import { localDay } from '@/utils/availability/day';
import type { Draft } from '@/utils/drafts/draft';
import type { DraftWords } from './types';

interface Fact {
  readonly icon: IconName;
  readonly tone: '' | 'good' | 'warn' | 'bad';
  readonly text: string;
}

function factsOf(draft: Draft, { networkLabel, locale }: DraftWords): Fact[] {
  const { chosen, lost, pinnedAt, plannedFor, postedAt } = draft;
  const facts: Fact[] = [];
  if (postedAt !== null) facts.push({ icon: 'check', tone: 'good', text: i18n.t('drafts.posted') });
  for (const id of lost)
    facts.push({ icon: 'removed', tone: 'bad', text: i18n.t('drafts.lost', [networkLabel(id)]) });
  for (const id of chosen.filter((each) => !lost.includes(each)))
    facts.push({ icon: 'check', tone: '', text: networkLabel(id) });
  if (plannedFor !== null)
    facts.push({
      icon: 'clock',
      tone: '',
      text: i18n.t('drafts.planned', [plannedText(plannedFor, locale)]),
    });
  if (pinnedAt !== null) facts.push({ icon: 'lock', tone: '', text: i18n.t('drafts.kept') });
  return facts;
}

/** What is known of a draft: where it was to go, what no longer works there, and for when it was planned. */
export const DraftFacts = ({ draft, words }: { draft: Draft; words: DraftWords }) => {
  const facts = factsOf(draft, words);
  return facts.length === 0 ? null : (
    <ul class="groups draft-facts">
      {facts.map(({ icon, tone, text }) => (
        <li key={text} class={`chip ${tone}`}>
          <Icon name={icon} />
          {text}
        </li>
      ))}
    </ul>
  );
};

interface LeavesProps {
  readonly draft: Draft;
  readonly name: string;
  readonly locale: string;
  readonly onPin: (id: string, isKept: boolean) => void;
}

/** Says when the draft will be deleted, and how to keep it. */
export const Leaves = ({ draft: { id, leavesAt }, name, locale, onPin }: LeavesProps) =>
  leavesAt === null ? null : (
    <p class="draft-leaves">
      <Icon name="clock" />
      <span>{i18n.t('drafts.leaves', [onDayText(localDay(new Date(leavesAt)), locale)])}</span>
      <button
        type="button"
        class="button compact"
        aria-label={i18n.t('drafts.keepNamed', [name])}
        onClick={() => onPin(id, true)}
      >
        {i18n.t('drafts.keep')}
      </button>
    </p>
  );
