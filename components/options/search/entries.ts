import { i18n } from '#i18n';
import { topics } from '@/components/options/help/topics';
import { sectionOf, sections } from '@/components/options/layout/sections';
import { routeOf } from '@/components/options/route';
import type { Findable } from './find-entries';

/** One thing that the search finds, and the address that leads to it. */
export interface Entry extends Findable {
  readonly route: string;
  /** In which section it is; empty for a section itself. */
  readonly section: string;
}

/** All settings and parts of pages, in the order of the navigation: address, title, other words for it. */
const places = [
  ['#/sites/dashboards', 'sitesPage.known', 'search.words.known'],
  ['#/sites/added', 'sites.title', 'search.words.added'],
  ['#/sites/lost', 'sites.listedTitle', 'search.words.lost'],
  ['#/sites/pause', 'sitesPage.paused', 'search.words.pause'],
  ['#/sites/warn', 'settings.warnSites', 'search.words.warnSites'],
  ['#/sites/no-drafts', 'settings.noDraftSites', 'search.words.noDrafts'],
  ['#/rules/new', 'rules.new', 'search.words.newRule'],
  ['#/queue/new', 'queue.add', 'search.words.newPost'],
  ['#/queue?at=remind', 'queue.remind', 'search.words.remindPosts'],
  ['#/team/organisation', 'policy.title', 'search.words.organisation'],
  ['#/team/packs', 'packs.title', 'search.words.packs'],
  ['#/team/add-pack', 'packs.addTitle', 'search.words.addPack'],
  ['#/data/import', 'move.import', 'search.words.import'],
  ['#/data/export', 'move.export', 'search.words.export'],
  ['#/data/export', 'move.backup', 'search.words.backup'],
  ['#/data/sync', 'sync.title', 'search.words.sync'],
  ['#/data/keep-drafts', 'settings.draftsKeep', 'search.words.keepDrafts'],
  ['#/data/draft-days', 'settings.draftDays', 'search.words.draftDays'],
  ['#/data/log-days', 'data.logDays', 'search.words.logDays'],
  ['#/data/delete', 'data.delete', 'search.words.delete'],
  ['#/settings/removed', 'settings.removed', 'search.words.removed'],
  ['#/settings/reminders', 'settings.remind', 'search.words.reminders'],
  ['#/settings/dates', 'settings.dates', 'search.words.dates'],
  ['#/help/shortcuts', 'help.shortcuts', 'search.words.shortcuts'],
  ['#/help/privacy', 'help.privacy', 'search.words.privacy'],
  ['#/help/report', 'help.report', 'search.words.report'],
  ['#/help/licences', 'help.licences', 'search.words.licences'],
  ['#/about', 'about.list', 'search.words.list'],
  ['#/diagnostics', 'diagnosis.title', 'search.words.diagnosis'],
] as const;

const sectionWords = {
  '#/sites': 'search.words.sites',
  '#/board': 'search.words.board',
  '#/changes': 'search.words.changes',
  '#/rules': 'search.words.rules',
  '#/drafts': 'search.words.drafts',
  '#/queue': 'search.words.queue',
  '#/log': 'search.words.log',
  '#/team': 'search.words.team',
  '#/data': 'search.words.data',
  '#/settings': 'search.words.general',
  '#/help': 'search.words.help',
  '#/about': 'search.words.about',
} as const satisfies Record<(typeof sections)[number]['route'], string>;

/** All that the search finds, in the language of the interface. */
export const allEntries = (): readonly Entry[] => [
  ...sections.map(({ key, route }) => ({
    route,
    section: '',
    text: '',
    title: i18n.t(key),
    words: i18n.t(sectionWords[route]),
  })),
  ...places.map(([route, title, words]) => ({
    route,
    section: i18n.t(sectionOf(routeOf(route).page).key),
    text: '',
    title: i18n.t(title),
    words: i18n.t(words),
  })),
  ...topics.map(({ id }) => ({
    route: `#/help/${id}`,
    section: i18n.t('nav.help'),
    text: i18n.t(`help.${id}.text`),
    title: i18n.t(`help.${id}.title`),
    words: '',
  })),
];
