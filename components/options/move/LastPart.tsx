import { i18n } from '#i18n';
import { counted, countedOrNone } from '@/components/counted';
import { momentText } from '@/components/moments';

interface Last {
  readonly at: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly drafts: number;
  readonly log: number;
  readonly hasSettings: boolean;
  readonly waiting: number;
}

interface LastPartProps {
  readonly last: Last;
  readonly locale: string;
  readonly onTurnOn: () => void;
  readonly onUndo: () => void;
}

/** What the last import has done, what of it waits, and the way back. */
export const LastPart = ({ last, locale, onTurnOn, onUndo }: LastPartProps) => (
  <section class="card stack" aria-labelledby="move-last">
    <h2 id="move-last">{i18n.t('move.lastTitle')}</h2>
    <ul class="row">
      <li class="quiet">{momentText(last.at, locale)}</li>
      {last.added > 0 && (
        <li class="chip">{countedOrNone('move.added', last.added, [`${last.added}`])}</li>
      )}
      {last.changed > 0 && (
        <li class="chip">{countedOrNone('move.changed', last.changed, [`${last.changed}`])}</li>
      )}
      {last.removed > 0 && (
        <li class="chip">{countedOrNone('move.removed', last.removed, [`${last.removed}`])}</li>
      )}
    </ul>
    {last.hasSettings && <p class="small">{i18n.t('move.lastSettings')}</p>}
    {last.drafts > 0 && <p class="small">{counted('move.lastDrafts', last.drafts)}</p>}
    {last.log > 0 && <p class="small">{counted('move.lastLog', last.log)}</p>}
    {last.waiting > 0 && <p class="banner">{counted('move.waiting', last.waiting)}</p>}
    <div class="row">
      {last.waiting > 0 && (
        <button type="button" class="button primary" onClick={onTurnOn}>
          {i18n.t('move.turnOn')}
        </button>
      )}
      <button type="button" class="button" onClick={onUndo}>
        {i18n.t('move.undoLast')}
      </button>
    </div>
  </section>
);
