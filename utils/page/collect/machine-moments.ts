import {
  attributeNamesOf,
  attributeOf,
  contains,
  findAll,
  matchesSelector,
  tagOf,
} from '@/utils/page/dom';
import { type PlannedTime, readDate } from '@/utils/page/planned/read-date';

const DATED = /date|time|schedul|publish|planned|due|start|when|day/;
/** Names of other days than that of the post. */
const OTHERS = /creat|updat|edit|modif|saved|added|end|expir|delet|min|max|format|zone|picker/;
const EPOCH = /^(?:1[6-9]|2\d)\d{8}(?:\d{3})?$/;
const FIELDS = 'input[type=datetime-local],input[type=date],input[type=hidden]';
const MOST = 150;

const two = (value: number) => String(value).padStart(2, '0');

function fromEpoch(text: string): PlannedTime {
  const date = new Date(Number(text) * (text.length > 10 ? 1 : 1000));
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a machine is to read: only whole dates, year first, and seconds since 1970. */
function machineDate(value: string): PlannedTime | null {
  const text = value.trim();
  if (EPOCH.test(text)) return fromEpoch(text);
  return /^\d{4}-\d{2}-\d{2}/.test(text) ? readDate(text, 'en') : null;
}

/** The days, with their times where they are told, that attributes of one element name. */
export function datesOn(element: Element): PlannedTime[] {
  const names = attributeNamesOf(element).filter((name) =>
    name === 'datetime' ? true : name.startsWith('data-') && DATED.test(name) && !OTHERS.test(name),
  );
  const found = names.map((name) => attributeOf(element, name) ?? '');
  if (tagOf(element) === 'input') {
    const isOther = OTHERS.test(
      `${attributeOf(element, 'name')} ${attributeOf(element, 'id')}`.toLowerCase(),
    );
    if (!isOther) found.push((element as HTMLInputElement).value);
  }
  return found.flatMap((text) => machineDate(text) ?? []);
}

/** All that machines are to read in a row as a day, but for what stands in `text`, the post itself. */
export function datesIn(row: Element, text: Element | null): PlannedTime[] {
  const inner = findAll(row, '*', MOST).filter(
    (element) =>
      (tagOf(element) !== 'input' || matchesSelector(element, FIELDS)) &&
      (text === null || text === row || !contains(text, element)),
  );
  return [...new Set([row, ...inner].flatMap(datesOn))];
}
