import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Brand } from '@/components/ui/Brand';

interface WelcomePageProps {
  readonly onDone: () => void;
  readonly onSettings: () => void;
  readonly children: ComponentChildren;
}

/** The frame of the page that is shown once: what this is, its parts, and the ways out of it. */
export const WelcomePage = ({ children, onDone, onSettings }: WelcomePageProps) => (
  <div class="welcome">
    <header class="top">
      <Brand />
      <button type="button" class="button plain" onClick={onDone}>
        {i18n.t('welcome.skip')}
      </button>
    </header>
    <main>
      <div class="lead">
        <h1>{i18n.t('welcome.title')}</h1>
        <p>{i18n.t('welcome.what')}</p>
      </div>
      {children}
      <div class="ways-out">
        <button type="button" class="button primary" onClick={onDone}>
          {i18n.t('welcome.done')}
        </button>
        <button type="button" class="button" onClick={onSettings}>
          {i18n.t('welcome.settings')}
        </button>
      </div>
    </main>
  </div>
);
