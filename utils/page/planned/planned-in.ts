import { isDrawn } from '@/utils/page/boxes';
import { attributeOf, findAll, pathOf, tagOf, textOf } from '@/utils/page/dom';
import { type PlannedTime, readDate, readTime } from './read-date';

/** Selectors by which a platform's data name the date field, newest first. */
type DateLocators = readonly { readonly selector: string }[];

/** Attributes in which the words of a name stand, in small letters or as in camel case. */
const named = (word: string, tag = 'input') =>
  ['class', 'id', 'name'].flatMap((attribute) =>
    [word, word.charAt(0).toUpperCase() + word.slice(1)].map(
      (each) => `${tag}[${attribute}*=${each}]`,
    ),
  );

/** Where date pickers show what was picked; each by its own sign, of a class or of its place. */
const PICKERS = [
  '.flatpickr-input',
  '.react-datepicker__input-container input',
  '.mx-input',
  '.el-date-editor input',
  '.ant-picker-input input',
  '.MuiPickersInputBase-root input',
  '.dp__input',
  '.vdp-datepicker input',
  '[data-date]',
  '[data-datetime]',
  '[data-scheduled-at]',
  ...named('date', '[aria-haspopup=dialog]'),
  ...named('date'),
  ...named('schedul'),
].join();
const TIMES = named('time').join();
const QUOTED =
  'article,blockquote,[class*=preview],[class*=Preview],[class*=comment],[class*=Comment]';

const languageOf = () => document.documentElement.lang || 'en';

const typedIn = (element: Element): string =>
  ['input', 'select'].includes(tagOf(element)) ? (element as HTMLInputElement).value : '';

/** What a date field says: its value, what a machine is to read, or what people read. */
function dateOf(element: Element): PlannedTime | null {
  const given = ['datetime', 'data-datetime', 'data-scheduled-at', 'data-date', 'data-value'].map(
    (name) => attributeOf(element, name) ?? '',
  );
  for (const text of [typedIn(element), ...given, textOf(element, 100)]) {
    const date = text === '' ? null : readDate(text, languageOf());
    if (date !== null) return date;
  }
  return null;
}

/** The one date that all of `elements` that name any agree on. */
function agreed(elements: readonly Element[]): PlannedTime | null {
  const dates = new Set(elements.flatMap((element) => dateOf(element) ?? []));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}

const isShown = (element: Element) => isDrawn(element);

/** A day and a time that stand in two fields are one. */
function together(day: PlannedTime | null, times: readonly Element[]): PlannedTime | null {
  if (day === null || day.includes('T')) return day;
  const found = new Set(times.flatMap((element) => readTime(typedIn(element)) ?? []));
  return found.size === 1 ? `${day}T${[...found][0]}` : day;
}

const isQuoted = (element: Element, box: Element) => {
  const path = pathOf(element);
  return findAll(box, QUOTED).some((quoted) => path.includes(quoted));
};

/**
 * The day, and time where there is one, for which the panel in `box` plans its post: by the platform's
 * own locators first, then as date fields, pickers and `<time>` tell it. `null` in any doubt.
 */
export function plannedIn(box: Element, locators: DateLocators): PlannedTime | null {
  for (const { selector } of locators) {
    const named = findAll(box, selector);
    if (named.length > 0) return together(agreed(named), findAll(box, 'input[type=time]'));
  }
  const shown = (selector: string) =>
    findAll(box, selector).filter((element) => isShown(element) && !isQuoted(element, box));
  const times = shown(`input[type=time],${TIMES}`);
  for (const selector of ['input[type=datetime-local]', 'input[type=date]', PICKERS]) {
    const fields = shown(selector).filter((field) => !times.includes(field));
    const date = agreed(fields);
    if (date !== null) return together(date, times);
    // Two fields that differ are a period, not a time to post.
    if (fields.filter((field) => dateOf(field) !== null).length > 1) return null;
  }
  return agreed(shown('time[datetime]').filter((element) => tagOf(element) === 'time'));
}
