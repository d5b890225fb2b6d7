import * as v from 'valibot';
import { ProposalSchema } from '@/utils/rules/proposal';

/** What pointing at a control in a page takes. */
export const pickerMessages = {
  /** The picker of a tab has ended in one frame, so that it ends in all of them. */
  endPicker: { from: 'page', data: v.null() },
  /** Opens the form of a new rule with what was pointed at; only while a picker is open in that tab. */
  picked: { from: 'page', data: ProposalSchema },
  /** Names the frame that has the panel now. */
  pickerTurn: {
    from: 'page',
    data: v.strictObject({ frame: v.pipe(v.string(), v.maxLength(64)) }),
  },
  /** Opens the picker in all frames of a tab. */
  startPicker: { from: 'own', data: v.strictObject({ tabId: v.number() }) },
} as const;

/** What it is answered with. */
export interface PickerReplies {
  endPicker: null;
  /** False when no picker is open any more. */
  picked: boolean;
  pickerTurn: null;
  /** False where the extension does not run. */
  startPicker: boolean;
}
