import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideDetector } from '@/utils/page/detector-bridge';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';

export default defineUnlistedScript(() => {
  provideDetector((plan, lexicon, ports, signal) =>
    guardPage(plan, openLexicon(lexicon), ports, signal),
  );
});
