import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectCollector } from '@/utils/extension/queue/connect-collector';
import { provideCollectFace } from '@/utils/page/collect/collect-face';
import { createCollector } from '@/utils/page/collect/collector';
import { provideCollector } from '@/utils/page/collect/collector-bridge';

export default defineUnlistedScript(() => {
  const { face, look } = createCollector(connectCollector());
  provideCollectFace(face);
  provideCollector(look);
});
