import ical, { ICalEventTransparency } from 'ical-generator';
import { type Change, changesOf } from '../availability/changes';
import { addDays, type Day } from '../availability/day';
import type { SearchTerms } from '../availability/package-schema';
import type { AvailabilityList } from '../availability/schema';
import type { Action, Status } from '../availability/vocabulary';

const YEAR = 365;
const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`);

/**
 * Dated changes of the year before the list's date and of all time after it, as an iCalendar feed.
 * What is exact to a month or year stands on its last day, and says so. The same list always gives
 * the same bytes.
 */
export function calendarOf(list: AvailabilityList, terms: SearchTerms): string {
  const today = list.edition.date as Day;
  const changes = list.platforms
    .flatMap(changesOf)
    .filter(({ day }) => day > addDays(today, -YEAR))
    .sort((a, b) => order(a).localeCompare(order(b), 'en'));
  const calendar = ical({
    name: 'Compose Guard: what dashboards can still do',
    prodId: { company: 'Compose Guard', product: 'availability list', language: 'EN' },
  });
  for (const change of changes)
    calendar.createEvent({
      id: `${order(change).replaceAll(' ', '/')}@compose-guard`,
      stamp: atMidnight(today),
      start: atMidnight(change.day),
      end: atMidnight(addDays(change.day, 1)),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: summaryOf(change, list, terms),
      description: sourcesOf(change).join('\n'),
    });
  return `${calendar.toString()}\r\n`;
}

const order = ({ day, platform, statement }: Change) =>
  `${day} ${platform.id} ${statement ?? 'lifecycle'}`;

function summaryOf(change: Change, { networks }: AvailabilityList, terms: SearchTerms): string {
  const { platform, network, actions, contents, date, to } = change;
  // English comes first among the message files.
  const action = (id: Action) => terms.actions[id]?.[0] ?? id;
  const status = (id: Status) => terms.statuses[id]?.[0] ?? id;
  const label = networks.find(({ id }) => id === network)?.label ?? network;
  const kinds = contents.filter((kind) => kind !== 'any').map((kind) => kind.replace('-', ' '));
  const what = [...actions.map(action), ...kinds].join(', ');
  const subject = network === null ? 'the product' : `${label}, ${what}`;
  const when = date.precision === 'day' ? '' : ` (${date.value}, the day is not known)`;
  return `${platform.name}: ${subject}: ${status(to)}${when}`;
}

function sourcesOf({ platform, statement }: Change): string[] {
  const known = platform.statements.find(({ id }) => id === statement) ?? platform.lifecycle;
  return (known?.evidence ?? []).flatMap((key) => platform.evidence[key]?.url ?? []);
}
