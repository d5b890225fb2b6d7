import { createStore } from 'zustand/vanilla';
import { copyText } from '@/utils/extension/clipboard';
import { readBackup } from '@/utils/extension/database-backup';
import { diagnose } from '@/utils/extension/diagnosis/diagnose';
import { forgetErrors } from '@/utils/extension/diagnosis/kept-errors';
import { saveFile } from '@/utils/extension/save-file';
import { reportText } from '@/utils/plan/diagnosis/report-text';
import type { Diagnosis } from '@/utils/plan/diagnosis/types';

/** What the page of diagnostics shows. */
export interface DiagnosisState {
  /** `null` until the first look is over. */
  readonly diagnosis: Diagnosis | null;
  readonly isLooking: boolean;
  readonly said: 'copied' | 'not-copied' | null;
}

/** The state behind the page of diagnostics. */
export function createDiagnosis() {
  const store = createStore<DiagnosisState>(() => ({
    diagnosis: null,
    isLooking: false,
    said: null,
  }));
  const look = async () => {
    if (store.getState().isLooking) return;
    store.setState({ isLooking: true, said: null });
    const diagnosis = await diagnose(new Date()).finally(() =>
      store.setState({ isLooking: false }),
    );
    store.setState({ diagnosis });
  };
  const report = () => {
    const { diagnosis } = store.getState();
    return diagnosis ? reportText(diagnosis) : '';
  };
  return {
    store,
    look,
    copy: async () => {
      const isCopied = await copyText(report());
      store.setState({ said: isCopied ? 'copied' : 'not-copied' });
    },
    save: () => saveFile('compose-guard-report.txt', 'text/plain;charset=utf-8', [report()]),
    saveBackup: async () => {
      const backup = await readBackup();
      if (!backup) return;
      const name = `compose-guard-before-update-${backup.version}.json`;
      saveFile(name, 'application/json', [JSON.stringify(backup)]);
    },
    forgetErrors: () => forgetErrors().then(look),
    dismiss: () => store.setState({ said: null }),
  };
}
