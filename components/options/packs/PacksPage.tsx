import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import { PackCard } from './PackCard';
import type { PackDeeds, PackWords } from './types';

interface PacksPageProps {
  readonly packs: readonly ShownPack[];
  /** The id of the pack that is being asked for. */
  readonly busy: string | null;
  readonly words: PackWords;
  readonly deeds: PackDeeds;
  /** Where a pack is added. */
  readonly children: ComponentChildren;
}

/** All rule packs, and where one is added. */
export const PacksPage = ({ packs, busy, words, deeds, children }: PacksPageProps) => (
  <>
    <h1>{i18n.t('packs.title')}</h1>
    <p class="quiet">{i18n.t('packs.intro')}</p>
    {packs.length === 0 ? (
      <div class="card empty">
        <h2>{i18n.t('packs.emptyTitle')}</h2>
        <p class="quiet">{i18n.t('packs.emptyText')}</p>
      </div>
    ) : (
      <ul class="packs">
        {packs.map((shown) => (
          <PackCard
            key={shown.pack.id}
            {...shown}
            {...words}
            {...deeds}
            busy={busy === shown.pack.id}
          />
        ))}
      </ul>
    )}
    {children}
  </>
);
