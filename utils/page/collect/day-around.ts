import {
  attributeOf,
  byId,
  elementCountIn,
  findAll,
  parentOf,
  previousElementOf,
  tagOf,
  textOf,
} from '@/utils/page/dom';
import { isHeading } from '@/utils/page/headings';
import { cellDay } from './cell-day';
import { datesOn } from './machine-moments';
import { readMoment } from './moment-words';
import { once } from './once';
import { whichDay } from './which-day';

/** Where a page is read, and when: `now` in milliseconds since 1970. */
export interface DayPorts {
  readonly language: string;
  readonly now: number;
}

/** A day, or `doubt` where a day is named that cannot be told. */
type Found = string | 'doubt';

const CLIMB = 10;
const BESIDE = 400;
const MAX_HEADING = 60;
const MAX_OTHERS = 3;
const MAX_HEADER = 6;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading],time,th';

/** The day that a short text is about; nothing where it names none, or a time as well. */
function dayIn(text: string, { language, now }: DayPorts): Found | null {
  if (text === '' || text.length > MAX_HEADING) return null;
  const { day, others, time } = readMoment(text, language);
  if (!day || time !== null || others > MAX_OTHERS) return null;
  // A month or a number by itself introduces no day.
  if (day.off === null && day.weekday === null && day.day === null) return null;
  return whichDay(day, now) ?? 'doubt';
}

/** The day for which `element` is the heading. */
function headingDay(element: Element, ports: DayPorts): Found | null {
  const inner =
    isHeading(element) || elementCountIn(element) > MAX_HEADER
      ? undefined
      : findAll(element, HEADINGS, 1)[0];
  for (const at of inner ? [element, inner] : [element]) {
    const text = textOf(at, MAX_HEADING + 1);
    const date = text.length <= MAX_HEADING ? datesOn(at)[0]?.slice(0, 10) : undefined;
    const found =
      date && readMoment(text, ports.language).time === null ? date : dayIn(text, ports);
    if (found) return found;
  }
  return null;
}

/** The day that an element around a row bears: in its attributes, or in what labels it. */
function ownDay(element: Element, ports: DayPorts): Found | null {
  const [date] = datesOn(element);
  if (date !== undefined) return date.slice(0, 10);
  const labelled = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const labels = labelled.slice(0, 4).flatMap((id) => byId(element, id) ?? []);
  const texts = [
    attributeOf(element, 'aria-label') ?? '',
    attributeOf(element, 'title') ?? '',
    ...labels.map((label) => textOf(label, MAX_HEADING + 1)),
  ];
  for (const text of texts) {
    const found = dayIn(text.trim(), ports);
    if (found) return found;
  }
  return null;
}

/**
 * Finds the day, `2026-12-01`, of rows that only tell a time: the nearest heading before them, a
 * calendar's cell, or what is around them says it. `null` in doubt.
 */
export function dayAround(ports: DayPorts): (row: Element) => string | null {
  const headingOf = once((element) => headingDay(element, ports));
  const bornBy = once((element) => ownDay(element, ports));
  const inCell = once((element) => cellDay(element, ports.language));

  const before = (element: Element): Found | null => {
    let at = previousElementOf(element);
    for (let steps = 0; at && steps < BESIDE; steps++, at = previousElementOf(at)) {
      const found = headingOf(at);
      if (found) return found;
    }
    return null;
  };

  return (row) => {
    let at: Element = row;
    for (let up = 0; up < CLIMB; up++) {
      const around = parentOf(at);
      const beside = before(at);
      const isDoubt = beside === 'doubt';
      const cell = around && (bornBy(around) ?? inCell(around));
      // "Mon 30" is told by the calendar around it, or not at all.
      const found = isDoubt ? (cell ?? beside) : (beside ?? cell);
      if (found) return found === 'doubt' ? null : found;
      if (!around || tagOf(around) === 'body') return null;
      at = around;
    }
    return null;
  };
}
