import { openLexicon } from '@/utils/page/lexicon';
import { guardPage } from '@/utils/page/page-guard';
import type { RaceInput } from './hook';

const ignore = () => undefined;
const ports = {
  isAlive: () => true,
  onFindings: ignore,
  onRegions: ignore,
  openClosed: () => null,
};

export const start = ({ ours }: RaceInput): void => {
  guardPage(ours.plan, openLexicon(ours.lexicon), ports, new AbortController().signal);
};
