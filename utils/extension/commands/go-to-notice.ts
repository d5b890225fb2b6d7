import { foundInTab } from '@/utils/extension/reports';
import { tellPage } from '@/utils/extension/tell-pages';

/** Moves the focus to the notice of a tab, if it has one. */
export async function goToNotice(tabId: number): Promise<void> {
  const { units } = await foundInTab(tabId);
  const frames = [...new Set(units.map(({ frameId }) => frameId))].sort((a, b) => a - b);
  // First the frame in which the person is, then any that has a notice.
  for (const anyway of [false, true])
    for (const frameId of frames)
      if (await tellPage(tabId, 'focusNotice', { anyway }, frameId)) return;
}
