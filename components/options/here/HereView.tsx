import { i18n } from '#i18n';
import type { Names } from '@/components/options/rule-words';
import type { Here, HereFrame } from '@/utils/plan/here/here';
import { HereCard, type HereDeeds } from './HereCard';
import { HereRules } from './HereRules';

interface HereViewProps extends HereDeeds {
  readonly here: Here;
  readonly names: Names;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly locale: string;
  readonly onCopy: () => void;
}

/** Everything that is hidden or marked in one tab, with its reasons and ways to change that. */
export function HereView(props: HereViewProps) {
  const { here, names, locale, onCopy } = props;
  const [page] = here.frames;
  const guarded = here.frames.filter(({ units }) => units.length > 0);
  const platform = page?.plan.platform?.name;
  return (
    <>
      <div class="title">
        <h1 tabIndex={-1}>{i18n.t('here.title')}</h1>
        <button type="button" class="button" onClick={onCopy}>
          {i18n.t('here.copy')}
        </button>
      </div>
      <div class="here-page">
        <p>
          <bdi>{here.title || here.host}</bdi>
        </p>
        <p class="quiet small">{platform ? `${platform} · ${here.host}` : here.host}</p>
      </div>
      <p role="status">{emptyText(page, guarded.length)}</p>
      {guarded.map((frame) => (
        <Frame key={frame.frameId} {...props} frame={frame} isOne={guarded.length === 1} />
      ))}
      <HereRules here={here} names={names} locale={locale} />
    </>
  );
}

/** Why nothing is listed; empty where something is. */
function emptyText(page: HereFrame | undefined, guarded: number): string {
  if (page && page.plan.paused !== 'no') return i18n.t('here.paused');
  return guarded === 0 ? i18n.t('here.nothing') : '';
}

function Frame({
  frame,
  here,
  isOne,
  ...props
}: HereViewProps & { readonly frame: HereFrame; readonly isOne: boolean }) {
  const { frameId, plan, units } = frame;
  const title = i18n.t(frameId === 0 ? 'here.pageItself' : 'here.frameOf', [plan.host]);
  return (
    <section class="stack" aria-label={title}>
      {!isOne && <h2>{title}</h2>}
      <ul class="stack" aria-label={i18n.t('here.controls')}>
        {units.map((unit) => (
          <HereCard
            key={`${unit.state} ${unit.key}`}
            {...props}
            {...{ frame, unit }}
            rules={here.rules}
          />
        ))}
      </ul>
    </section>
  );
}
