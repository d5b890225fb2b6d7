import { readLexicon } from '@/utils/extension/list-files';
import { openClosed } from '@/utils/extension/open-closed';
import { isAlive } from '@/utils/extension/send';
import { createKeeper } from '@/utils/page/keeper/keeper';
import { provideKeeper } from '@/utils/page/keeper/keeper-bridge';
import { provideFace } from '@/utils/page/keeper/kept-face';
import { guardLive } from '@/utils/page/live';
import { NOTICE_TAG } from '@/utils/page/notice-tag';
import { ALIVE_RULES } from '@/utils/plan/alive-css';
import type { Sample } from '@/utils/stores/sample';
import { samplePlan } from '@/utils/stores/sample-plan';
import { bringScript } from './bring-script';

/** Guards this page as a dashboard is guarded; only what it hears and keeps stays in `sample`. */
export function guardSample({ keeping, pressed, report, site, store }: Sample): void {
  const alive = new CSSStyleSheet();
  alive.replaceSync(ALIVE_RULES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, alive];
  const { face, keep } = createKeeper({ ...keeping, isAlive });
  provideFace(face);
  provideKeeper(keep);
  const plan = () => samplePlan(store.getState(), new Date());
  const live = guardLive({
    ...site,
    cachedPlan: plan,
    freshPlan: plan,
    injectCollector: async () => false,
    injectDetector: () => bringScript('/detector.js'),
    injectKeeper: async () => true,
    injectNotice: () => bringScript('/notice.js'),
    isAlive,
    lexicon: readLexicon,
    openClosed,
    recognised: async () => null,
    report: ({ units }) => report(units),
  });
  const unwatch = store.subscribe((now, before) => {
    const isOther = (['isOn', 'quietUntil', 'warnsOnly'] as const).some(
      (each) => now[each] !== before[each],
    );
    if (isOther) live.planChanged();
  });
  window.addEventListener('pagehide', unwatch);
  // Presses that do not count never get here.
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.localName === NOTICE_TAG) pressed();
  });
}
