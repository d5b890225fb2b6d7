import { i18n } from '#i18n';
import { NoticeWhy } from '@/components/notice/NoticeWhy';
import { sentenceOf } from '@/components/notice/sentence';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import type { Why } from '@/utils/plan/here/why';
import { ownerText } from './here-words';

interface HereWhyProps {
  readonly why: Why;
  readonly platform: string;
  readonly names: Names;
  readonly locale: string;
}

/** Why something is guarded: the statement with its sources, or the rule and whose it is. */
export function HereWhy({ why, platform, names, locale }: HereWhyProps) {
  switch (why.kind) {
    case 'statement':
      return (
        <>
          <p>{sentenceOf(why.summary, platform, locale)}</p>
          <details>
            <summary>{i18n.t('here.sources')}</summary>
            <NoticeWhy summary={why.summary} locale={locale} />
          </details>
        </>
      );
    case 'gone':
      return <p>{i18n.t('here.goneStatement')}</p>;
    case 'other':
      return <p>{i18n.t('here.forThisVisit')}</p>;
    case 'rule':
      return (
        <>
          <p>
            {why.rule ? ruleTitle(why.rule, names) : i18n.t('here.unkeptRule')}{' '}
            <span class="quiet">· {ownerText(why.from)}</span>
          </p>
          {why.note !== '' && <p class="quiet note">{why.note}</p>}
        </>
      );
  }
}
