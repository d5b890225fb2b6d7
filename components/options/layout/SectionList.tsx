import { i18n } from '#i18n';
import type { Route } from '@/components/options/route';
import { sectionOf, sections } from './sections';

/** The sections as links, the present one marked. */
export function SectionList({ page }: { readonly page: Route['page'] }) {
  const present = sectionOf(page);
  return (
    <ul>
      {sections.map((section) => {
        const Drawing = section.icon;
        return (
          <li key={section.route}>
            <a
              href={section.route}
              class={Drawing ? undefined : 'below'}
              aria-current={section === present ? 'page' : undefined}
            >
              {Drawing && <Drawing size={18} aria-hidden="true" class="drawn" />}
              {i18n.t(section.key)}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
