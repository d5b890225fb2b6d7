import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideDetector } from '@/utils/page/detector-bridge';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import { previewRule, readForPreview } from '@/utils/page/preview';
import { providePreviewer } from '@/utils/page/preview-bridge';

export default defineUnlistedScript(() => {
  provideDetector((plan, lexicon, ports, signal) =>
    guardPage(plan, openLexicon(lexicon), ports, signal),
  );
  providePreviewer(async (data, openClosed, signal) => {
    const lexicon = openLexicon(data);
    const reader = await readForPreview(lexicon, openClosed, signal);
    return (plan, rule) => previewRule(plan, rule, { guarded: [], lexicon, reader });
  });
});
