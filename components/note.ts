import { i18n } from '#i18n';
import { checkedText, dayText, onDayText, sinceText } from '@/components/dates';
import { rowText } from '@/components/lists';
import { scopeSentences } from '@/components/scope';
import { termTexts } from '@/components/terms';
import { soonText, statusText, subjectText } from '@/components/words';
import type { Evidence } from '@/utils/availability/fields';
import { safeLink } from '@/utils/availability/safe-link';
import type { KnownView, PlatformView } from '@/utils/plan/platform-view';

export type NoteFormat = 'text' | 'markdown';

/** Marks that mean something in Markdown, made harmless. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

function stateOf(known: KnownView, locale: string): string {
  const { status, span, lastKnown, lastChecked, announcement } = known;
  const name = statusText(status);
  const state =
    span?.since && status !== 'works'
      ? i18n.t('pairOf', [name, sinceText(span.since, locale)])
      : name;
  return rowText([
    state,
    ...(lastKnown === 'works'
      ? [i18n.t('popup.lastWorked', [onDayText(lastChecked, locale)])]
      : []),
    ...(announcement ? [soonText(announcement, locale)] : []),
  ]);
}

function detailsOf(known: KnownView, locale: string): string[] {
  const { span, status } = known;
  return [
    ...scopeSentences({ scope: span?.scope ?? null, status }),
    ...(span ? termTexts(span, known.editionOf, locale) : []),
  ];
}

const sourceIn: Record<NoteFormat, (source: Evidence) => string> = {
  text: ({ title, url }) => rowText([title, safeLink(url)?.href].filter((each) => each != null)),
  markdown: ({ title, url }) => {
    const link = safeLink(url);
    if (!link) return escaped(title ?? url);
    const target = link.href.replaceAll('(', '%28').replaceAll(')', '%29');
    return `[${escaped(title ?? link.host)}](${target})`;
  },
};

/**
 * What a platform can still do, to be pasted for a client: every statement with its date, its terms
 * and its sources, as plain text or as Markdown, in the language of the interface.
 */
export function clientNote(
  view: PlatformView,
  { format, today, locale }: { format: NoteFormat; today: string; locale: string },
): string {
  const isMarkdown = format === 'markdown';
  const plain = (text: string) => (isMarkdown ? escaped(text) : text);
  const heading = (text: string, level: number) =>
    isMarkdown ? `${'#'.repeat(level)} ${escaped(text)}` : text;

  const entry = (known: KnownView) => {
    const subject = plain(
      known.actions.length > 0 ? subjectText(known.actions, known.contents) : i18n.t('board.whole'),
    );
    const lines = [
      `- ${i18n.t('pair', [isMarkdown ? `**${subject}**` : subject, plain(stateOf(known, locale))])}`,
      ...detailsOf(known, locale).map((text) => `  ${plain(text)}`),
      ...known.evidence.map((source) => `  ${i18n.t('notice.source')} ${sourceIn[format](source)}`),
      `  ${plain(checkedText(known.lastChecked, locale))}`,
    ];
    // Two spaces at the end break a line in Markdown.
    return lines.join(isMarkdown ? '  \n' : '\n');
  };

  return [
    heading(i18n.t('aside', [view.name, dayText(today, locale)]), 2),
    ...(view.lifecycle ? [entry(view.lifecycle)] : []),
    ...view.networks.flatMap(({ label, statements }) => [
      heading(label, 3),
      statements.map(entry).join('\n'),
    ]),
  ].join('\n\n');
}
