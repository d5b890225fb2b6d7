import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Summary } from '@/utils/plan/summary';

type NoticeWhy = typeof import('@/components/notice/NoticeWhy').NoticeWhy;

interface WhyPartProps {
  readonly summary: Summary;
  readonly locale: string;
}

/** The statement behind what was guarded; its words are loaded when somebody asks. */
export function WhyPart({ summary, locale }: WhyPartProps) {
  const [known, setKnown] = useState<{ readonly Why: NoticeWhy } | null>(null);
  const load = () =>
    void import('@/components/notice/NoticeWhy').then(({ NoticeWhy: Why }) => setKnown({ Why }));
  return (
    <details onToggle={known ? undefined : load}>
      <summary>{i18n.t('notice.why')}</summary>
      {known && <known.Why summary={summary} locale={locale} />}
    </details>
  );
}
