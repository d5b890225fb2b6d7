import { i18n } from '#i18n';
import { checkedText } from '@/components/dates';
import { sentenceOf } from '@/components/notice/sentence';
import { type Names, ruleTitle } from '@/components/options/rule-words';
import { actionsText } from '@/components/words';
import type { Here, HereFrame, HereUnit } from '@/utils/plan/here/here';
import { type Why, whyOf } from '@/utils/plan/here/why';
import { labelOf } from '@/utils/plan/summary';
import { costText, nameOf, ownerText, pausedText, placeText, stateText } from './here-words';

interface Reported {
  readonly here: Here;
  readonly names: Names;
  /** The extension's version. */
  readonly version: string;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly locale: string;
}

function reasonLines(why: Why, platform: string, { names, locale }: Reported): string[] {
  switch (why.kind) {
    case 'other':
      return [i18n.t('here.forThisVisit')];
    case 'gone':
      return [i18n.t('here.goneStatement')];
    // Its note is the person's own text, and stays with the person.
    case 'rule': {
      const title = why.rule ? ruleTitle(why.rule, names) : i18n.t('here.unkeptRule');
      return [i18n.t('aside', [title, ownerText(why.from)])];
    }
    case 'statement': {
      const { evidence, lastChecked, reason } = why.summary.verdict;
      const id = reason.kind === 'statement' ? [`${reason.platform}/${reason.statement}`] : [];
      return [
        sentenceOf(why.summary, platform, locale),
        ...id,
        ...evidence.map(({ url }) => url),
        ...(lastChecked ? [checkedText(lastChecked, locale)] : []),
      ];
    }
  }
}

function unitLines(unit: HereUnit, frame: HereFrame, reported: Reported): string[] {
  const { here, locale, now } = reported;
  const { plan, spent } = frame;
  const why = whyOf(unit, frame, here.rules);
  const network = labelOf(plan, unit.network);
  const element = unit.element === '' ? '' : ` (${unit.element})`;
  return [
    '',
    `${nameOf(unit, network)}${element}`,
    ...[
      i18n.t('pair', [network, actionsText(unit.actions)]),
      `${stateText(unit, now, locale)} · ${placeText(unit)}`,
      ...reasonLines(why, plan.platform?.name ?? plan.host, reported),
      costText(why, spent, locale),
    ].map((line) => `  ${line}`),
  ];
}

function frameLines(frame: HereFrame, reported: Reported): string[] {
  const { here, locale, names } = reported;
  const { costly, frameId, plan, units } = frame;
  const titleOf = (id: string) => {
    const rule = here.rules.find((each) => each.id === id);
    return rule ? ruleTitle(rule, names) : id;
  };
  return [
    ...(frameId === 0 ? [] : ['', i18n.t('here.frameOf', [plan.host])]),
    ...units.flatMap((unit) => unitLines(unit, frame, reported)),
    ...costly.map(({ rule, ms }) => pausedText(titleOf(rule), ms, locale)),
  ];
}

/**
 * A report of what is hidden in a tab and why, for support or for the agency. Nothing that was
 * written in the page is in it, and of its address neither query nor fragment.
 */
export function hereReport(reported: Reported): string {
  const { here, version } = reported;
  const [page] = here.frames;
  const name = page?.plan.platform?.name ?? i18n.t('here.unlisted');
  const guarded = here.frames.reduce((sum, { units }) => sum + units.length, 0);
  return [
    i18n.t('notice.reportOf', [version, page?.plan.edition ?? '']),
    i18n.t('pair', [name, `${here.host}${here.path}`]),
    i18n.t('here.planOf', [page?.plan.day ?? '']),
    ...(guarded === 0 ? [i18n.t('here.nothing')] : []),
    ...here.frames.flatMap((frame) => frameLines(frame, reported)),
  ].join('\n');
}
