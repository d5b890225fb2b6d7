import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Place } from '@/components/options/Place';
import { Empty } from '@/components/ui/Empty';
import type { ShownPack } from '@/utils/rules/pack/shown-pack';
import { PackCard } from './PackCard';
import type { PackDeeds, PackWords } from './types';

interface PacksPartProps {
  readonly packs: readonly ShownPack[];
  /** The id of the pack that is being asked for. */
  readonly busy: string | null;
  readonly words: PackWords;
  readonly deeds: PackDeeds;
  /** Where a pack is added. */
  readonly children: ComponentChildren;
}

/** All rule packs, and where one is added. */
export const PacksPart = ({ packs, busy, words, deeds, children }: PacksPartProps) => (
  <>
    <Place name="packs">
      <h2>{i18n.t('packs.title')}</h2>
      <p class="quiet">{i18n.t('packs.intro')}</p>
      {packs.length === 0 ? (
        <Empty>
          <h3>{i18n.t('packs.emptyTitle')}</h3>
          <p class="quiet">{i18n.t('packs.emptyText')}</p>
        </Empty>
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
    </Place>
    <Place name="add-pack">{children}</Place>
  </>
);
