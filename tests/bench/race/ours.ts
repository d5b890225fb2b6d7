import { silentPorts } from '@/tests/fixtures/silent-ports';
import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { RaceInput } from './hook';

export const start = ({ ours }: RaceInput): void => {
  guardPage(ours.plan, openLexicon(ours.lexicon), silentPorts, new AbortController().signal);
};
