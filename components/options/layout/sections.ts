import {
  CalendarClock,
  CircleQuestionMark,
  Globe,
  HardDrive,
  type IconNode,
  Info,
  LayoutGrid,
  ListChecks,
  NotebookPen,
  ScrollText,
  SlidersHorizontal,
  Users,
} from 'lucide';
import type { Route } from '@/components/options/route';

interface Section {
  readonly route: `#/${string}`;
  readonly pages: readonly Route['page'][];
  /** `null` for what belongs to the section before it. */
  readonly icon: IconNode | null;
  readonly key: string;
}

/** The entries of the navigation: where each leads, and the pages that belong to it. */
export const sections = [
  { route: '#/sites', key: 'nav.sites', icon: Globe, pages: ['sites'] },
  { route: '#/board', key: 'board.title', icon: LayoutGrid, pages: ['board', 'platform'] },
  { route: '#/changes', key: 'nav.changes', icon: null, pages: ['changes'] },
  {
    route: '#/rules',
    key: 'options.rules',
    icon: ListChecks,
    pages: ['rules', 'new-rule', 'rule', 'here'],
  },
  { route: '#/drafts', key: 'options.drafts', icon: NotebookPen, pages: ['drafts', 'draft'] },
  {
    route: '#/queue',
    key: 'options.queue',
    icon: CalendarClock,
    pages: ['queue', 'collected', 'new-post', 'post'],
  },
  { route: '#/log', key: 'options.log', icon: ScrollText, pages: ['log'] },
  { route: '#/team', key: 'nav.team', icon: Users, pages: ['team'] },
  { route: '#/data', key: 'nav.data', icon: HardDrive, pages: ['data'] },
  { route: '#/settings', key: 'nav.general', icon: SlidersHorizontal, pages: ['settings'] },
  { route: '#/help', key: 'nav.help', icon: CircleQuestionMark, pages: ['help'] },
  { route: '#/about', key: 'options.about', icon: Info, pages: ['about', 'diagnostics'] },
] as const satisfies readonly Section[];

/** What the section is called to which a page belongs. */
export const sectionOf = (page: Route['page']) =>
  sections.find(({ pages }) => (pages as readonly string[]).includes(page)) ?? sections[0];
