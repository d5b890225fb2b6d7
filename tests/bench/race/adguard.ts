import { ExtendedCss } from '@adguard/extended-css';
import type { RaceInput } from './hook';
import type { RaceRule } from './rules';

function wordRule({ selector, whole, part, around }: RaceRule): string {
  const text = part ?? `/^\\s*${whole}\\s*$/`;
  return `${selector}:contains(${text})${around ? `:upward(${around})` : ''} { display: none !important; }`;
}

export const start = ({ rules }: RaceInput): void => {
  const engine = new ExtendedCss({ cssRules: rules.map(wordRule) });
  engine.init();
  engine.apply();
};
