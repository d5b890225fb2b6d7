import { firstDayOf } from '@/utils/availability/dated';
import type { Day } from '@/utils/availability/day';
import type { Evidence } from '@/utils/availability/fields';
import type { Problem } from '@/utils/availability/parse';
import type { AvailabilityList, Platform } from '@/utils/availability/schema';
import { entriesIn, fileOf, spansOf } from './entries';

interface Seen {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

const readOf = (
  file: string,
  path: string,
  evidence: Platform['evidence'] | readonly Evidence[],
): Seen[] =>
  Object.entries(evidence).map(([id, { read }]) => ({
    file,
    path: `${path}.${id}.read`,
    text: read,
  }));

function seenIn(platform: Platform): Seen[] {
  const file = fileOf(platform);
  const checks = entriesIn(platform).map(({ path, known }) => ({
    file,
    path: `${path}.lastChecked`,
    text: known.lastChecked,
  }));
  const { dates, ignored, panels, units } = platform.locators;
  const lists = [
    { path: 'locators.dates', selectors: dates },
    { path: 'locators.ignored', selectors: ignored },
    { path: 'locators.panels', selectors: panels },
    ...units.map(({ selectors }, i) => ({ path: `locators.units.${i}.selectors`, selectors })),
  ];
  const selectors = lists.flatMap(({ path, selectors }) =>
    selectors.map(({ seen }, i) => ({ file, path: `${path}.${i}.seen`, text: seen })),
  );
  return [...checks, ...readOf(file, 'evidence', platform.evidence), ...selectors];
}

const announcements = (list: AvailabilityList): Seen[] =>
  spansOf(list).flatMap(({ entry, path, span }) =>
    span.announced
      ? [{ file: entry.file, path: `${path}.announced`, text: span.announced.value }]
      : [],
  );

/** Days on which something was seen, read or announced, and that lie after `day`. */
export function afterTheList(list: AvailabilityList, day: Day): Problem[] {
  const networks = list.networks.flatMap(({ evidence }, i) =>
    readOf('networks.json', `networks.${i}.evidence`, evidence),
  );
  const causes = list.causes.flatMap(({ evidence }, i) =>
    readOf('causes.json', `causes.${i}.evidence`, evidence),
  );
  return [...list.platforms.flatMap(seenIn), ...announcements(list), ...networks, ...causes]
    .filter(({ text }) => firstDayOf(text) > day)
    .map(({ file, path, text }) => {
      const message = `${text} lies after the list's own date ${day}: correct it, or the date in list.json`;
      return { file, path, message };
    });
}
