import { i18n } from '#i18n';
import type { Route } from '@/components/options/route';
import { Drawing } from '@/components/ui/Drawing';
import { sectionOf, sections } from './sections';

/** The sections as links, the present one marked. */
export function SectionList({ page }: { readonly page: Route['page'] }) {
  const present = sectionOf(page);
  return (
    <ul>
      {sections.map((section) => (
        <li key={section.route}>
          <a
            href={section.route}
            class={section.icon ? undefined : 'below'}
            aria-current={section === present ? 'page' : undefined}
          >
            {section.icon && <Drawing of={section.icon} />}
            {i18n.t(section.key)}
          </a>
        </li>
      ))}
    </ul>
  );
}
