import { upcoming } from '@/utils/availability/changes';
import type { Day } from '@/utils/availability/day';
import {
  type FoundProducts,
  foundProducts,
  type ListGlimpse,
  oldSince,
  upcomingLine,
} from '@/utils/availability/glimpse';
import { changingAfter } from '@/utils/availability/list-index';
import { matrixOf } from '@/utils/availability/matrix';
import { everything, search } from '@/utils/availability/search';
import { listHead } from '@/utils/extension/list';
import { listNews } from '@/utils/extension/list-news';
import { listTrouble } from '@/utils/extension/list-trouble';
import { listWithOwnPacks, partWithOwnPacks } from '@/utils/extension/packs/list-with-packs';
import { visitedPlatforms } from '@/utils/extension/visits';

const MOST_ROWS = 8;

/** What is known of the list on `day` that a person should hear of. */
export async function listGlimpse(day: Day): Promise<ListGlimpse> {
  // Of the many platforms only the few with an announced change are opened here.
  const [{ edition }, list, news, visited, trouble] = await Promise.all([
    listHead(),
    partWithOwnPacks((index) => changingAfter(index, day)),
    listNews(),
    visitedPlatforms(),
    listTrouble(),
  ]);
  return {
    ahead: upcoming([...list.platforms.values()], day).map(upcomingLine),
    networks: list.networks.map(({ id, label }) => ({ id, name: label })),
    newsCount: news.filter(({ platform }) => visited.has(platform.id)).length,
    oldSince: oldSince(edition.date as Day, day),
    trouble,
  };
}

/** The products of the list, and of packs that are on, that fit `text` on `day`. */
export async function findProducts(text: string, day: Day): Promise<FoundProducts> {
  const [{ networks, platforms }, { terms }] = await Promise.all([listWithOwnPacks(), listHead()]);
  const hits = search([...platforms.values()], { ...everything, text }, { day, networks, terms });
  return foundProducts(matrixOf(hits), MOST_ROWS);
}
