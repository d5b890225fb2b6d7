import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Brand } from '@/components/ui/Brand';
import { Icon } from '@/components/ui/Icon';
import type { Route } from './route';

const sections = [
  { route: '#/board', key: 'board.title', pages: ['board', 'platform'] },
  { route: '#/changes', key: 'changes.title', pages: ['changes'] },
  { route: '#/drafts', key: 'options.drafts', pages: ['drafts', 'draft'] },
  { route: '#/queue', key: 'options.queue', pages: ['queue', 'collected', 'new-post', 'post'] },
  { route: '#/log', key: 'options.log', pages: ['log'] },
  { route: '#/rules', key: 'options.rules', pages: ['rules', 'new-rule', 'rule', 'here'] },
  { route: '#/packs', key: 'packs.menu', pages: ['packs'] },
  { route: '#/move', key: 'move.title', pages: ['move'] },
  { route: '#/settings', key: 'options.settings', pages: ['settings'] },
  { route: '#/about', key: 'options.about', pages: ['about'] },
] as const satisfies readonly { pages: readonly Route['page'][]; [key: string]: unknown }[];

interface LayoutProps {
  readonly page: Route['page'];
  readonly trouble: 'unread' | 'unsaved' | null;
  readonly children: ComponentChildren;
}

/** The frame of the options page: sections on the side, one of them in the middle. */
export const Layout = ({ page, trouble, children }: LayoutProps) => (
  <div class="options">
    <nav aria-label={i18n.t('options.menu')}>
      <Brand />
      <ul>
        {sections.map(({ route, key, pages }) => (
          <li key={route}>
            <a
              href={route}
              aria-current={(pages as readonly string[]).includes(page) ? 'page' : undefined}
            >
              {i18n.t(key)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <main tabIndex={-1}>
      {trouble && (
        <p class="banner" role="alert">
          <Icon name="alert" />
          <span>{i18n.t(trouble === 'unread' ? 'options.unread' : 'options.unsaved')}</span>
        </p>
      )}
      {children}
    </main>
  </div>
);
