import { isAmongPaths } from '@/utils/plan/recognise';
import type { Plan } from '@/utils/plan/types';

/** What holds on a host beside the platform's own paths: what the user says of that host. */
export const onlyRules = (plan: Plan): Plan => ({
  ...plan,
  locators: null,
  verdicts: plan.verdicts.filter(({ reason }) => reason.kind === 'rule'),
});

/** A frame without an address of its own belongs to the page around it. */
export const isMeant = ({ paths }: Plan, { protocol, pathname }: URL) =>
  !protocol.startsWith('http') || isAmongPaths(paths, pathname);
