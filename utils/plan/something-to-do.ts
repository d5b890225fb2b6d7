import type { Plan } from './types';

/** Whether a plan asks for anything in a page. */
export const somethingToDo = ({ paused, ruleLocators, verdicts }: Plan): boolean =>
  paused === 'no' && (ruleLocators.length > 0 || verdicts.some(({ effect }) => effect !== 'none'));
