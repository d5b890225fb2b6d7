import { Menu, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Route } from '@/components/options/route';
import { SearchBox } from '@/components/options/search/SearchBox';
import { Brand } from '@/components/ui/Brand';
import { Drawing } from '@/components/ui/Drawing';
import { SectionList } from './SectionList';

interface LayoutProps {
  readonly page: Route['page'];
  /** Grows with each page that is opened. */
  readonly visit: number;
  readonly children: ComponentChildren;
}

/** The frame of the options page: search and sections on the side, one of them in the middle. */
export const Layout = ({ page, visit, children }: LayoutProps) => (
  <div class="options">
    <Side page={page} visit={visit} />
    <main tabIndex={-1}>{children}</main>
  </div>
);

function Side({ page, visit }: Pick<LayoutProps, 'page' | 'visit'>) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  // On a narrow screen the list stands over what was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page that is opened closes it.
  useEffect(() => setOpen(false), [visit]);
  return (
    <header class="side">
      <div class="side-head">
        <Brand />
        <button
          type="button"
          class="button plain square side-toggle"
          aria-expanded={isOpen}
          aria-controls="sections"
          aria-label={i18n.t('options.menu')}
          onClick={() => setOpen(!isOpen)}
        >
          <Drawing of={isOpen ? X : Menu} />
        </button>
      </div>
      <SearchBox query={query} onQuery={setQuery} />
      <nav
        id="sections"
        class={isOpen ? 'sections open' : 'sections'}
        aria-label={i18n.t('options.menu')}
        hidden={query.trim() !== ''}
      >
        <SectionList page={page} />
      </nav>
    </header>
  );
}
