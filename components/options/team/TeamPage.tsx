import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Place } from '@/components/options/Place';

interface TeamPageProps {
  /** What the organisation has set; it draws nothing where that is nothing. */
  readonly organisation: ComponentChildren;
  /** The rule packs. */
  readonly children: ComponentChildren;
}

/** What others have set for this browser, and what a team shares. */
export const TeamPage = ({ organisation, children }: TeamPageProps) => (
  <>
    <h1>{i18n.t('nav.team')}</h1>
    <p class="quiet">{i18n.t('nav.teamIntro')}</p>
    <Place name="organisation">{organisation}</Place>
    {children}
  </>
);
