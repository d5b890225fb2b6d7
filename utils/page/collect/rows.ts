import {
  attributeOf,
  contains,
  findAll,
  nextElementOf,
  pathOf,
  previousElementOf,
  tagOf,
  textPiecesOf,
} from '@/utils/page/dom';
import { isInteractive, isRow } from '@/utils/page/kinds';
import { readMoment } from './moment-words';

const ROWS = 'li,tr,article,[role=row],[role=listitem]';
const MOST_ROWS = 500;
/** So far up is the entry that a control for one network stands in. */
const CLIMB = 5;
const MOST_TEXT = 400;

const namesMoment = (element: Element, language: string) =>
  textPiecesOf(element, MOST_TEXT).some((piece) => {
    const { day, others, time } = readMoment(piece, language);
    return (time !== null || day?.day != null || day?.off != null) && others <= 3;
  });

/** The rows in a unit that is a list of its own: each says when. */
function rowsWithin(unit: Element, language: string): Element[] {
  const rows = findAll(unit, ROWS, MOST_ROWS);
  const outer = rows.filter((row) => !rows.some((other) => other !== row && contains(other, row)));
  const dated = outer.length > 1 ? outer.filter((row) => namesMoment(row, language)) : [];
  return dated.length > 1 ? dated : [];
}

/** The entry around a control that stands for a network in it, where the entry says when. */
function rowAround(unit: Element, language: string): Element | null {
  const row = pathOf(unit)
    .slice(1, CLIMB + 1)
    .find(isRow);
  if (!row || findAll(row, 'th', 1).length > 0) return null;
  return namesMoment(row, language) ? row : null;
}

/** The posts that a guarded unit stands for: itself, each of its rows, or the entry that it is part of. */
export function rowsOf(unit: Element, language: string): readonly Element[] {
  const within = rowsWithin(unit, language);
  if (within.length > 0) return within;
  const around = isInteractive(unit) ? rowAround(unit, language) : null;
  return [around ?? unit];
}

/** The language that a part of the page is written in. */
export function languageAt(element: Element): string {
  for (const at of pathOf(element)) {
    const language = attributeOf(at, 'lang');
    if (language) return language;
  }
  return 'en';
}

const MOST_BESIDE = 6;

/** Rows like `row` that stand beside it, of whatever network: what they all say is no post. */
export function rowsBeside(row: Element): readonly Element[] {
  const tag = tagOf(row);
  const alike: Element[] = [];
  for (const next of [previousElementOf, nextElementOf])
    for (let at = next(row), steps = 0; at && steps < MOST_BESIDE; at = next(at), steps++)
      if (tagOf(at) === tag) alike.push(at);
  const kind = attributeOf(row, 'class');
  const same = alike.filter((at) => attributeOf(at, 'class') === kind);
  return (same.length > 1 ? same : alike).slice(0, MOST_BESIDE);
}
