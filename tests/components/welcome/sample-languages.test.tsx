// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { SamplePanel } from '@/components/welcome/SamplePanel';
import { guarded } from '@/tests/fixtures/live-page';
import { servePackage } from '@/tests/fixtures/package';
import { realLexicon } from '@/tests/fixtures/real-lexicon';
import { silentPorts } from '@/tests/fixtures/silent-ports';
import { speak } from '@/tests/fixtures/words';
import { forgetList } from '@/utils/extension/list';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import { samplePlan } from '@/utils/stores/sample-plan';
import 'fake-indexeddb/auto';

const languages = readdirSync('assets/locales').map((file) => file.replace('.yml', ''));
const installed = { isOn: true, quietUntil: null, warnsOnly: false };

afterEach(() => vi.restoreAllMocks());

test.each(languages)('in %s the sample is a panel that the detector knows', async (language) => {
  forgetList();
  servePackage();
  const plan = await samplePlan(installed, new Date(2026, 10, 27, 12));
  await speak(language);
  const over = new AbortController();
  void act(() => render(<SamplePanel />, document.body));
  guardPage(plan, openLexicon(realLexicon), silentPorts, over.signal);
  await vi.waitFor(() => expect(guarded()).toEqual(['hidden X (Twitter)']));
  over.abort();
  render(null, document.body);
});
