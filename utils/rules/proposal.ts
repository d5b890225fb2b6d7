import * as v from 'valibot';
import { actions } from '@/utils/availability/vocabulary';
import { CustomRuleSchema, effects } from './schema';

/** What a person pointed at in a page, made ready for the form of a new rule. */
export const ProposalSchema = v.strictObject({
  /** None where the page does not say what the control is for. */
  actions: v.array(v.picklist(actions)),
  effect: v.picklist(effects),
  host: v.pipe(v.string(), v.maxLength(253)),
  locators: CustomRuleSchema.entries.locators,
  /** The control's own words. */
  name: v.pipe(v.string(), v.maxLength(80)),
  /** Empty where the page does not say which network is meant. */
  network: v.pipe(v.string(), v.maxLength(64)),
});
export type Proposal = v.InferOutput<typeof ProposalSchema>;
