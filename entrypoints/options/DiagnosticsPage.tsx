import { useEffect } from 'preact/hooks';
import { DiagnosticsPage } from '@/components/options/diagnosis/DiagnosticsPage';
import { uiLanguage } from '@/utils/extension/language';
import { createDiagnosis } from '@/utils/stores/diagnosis';
import { useStore } from '@/utils/stores/use-store';

const diagnosis = createDiagnosis();

/** How the extension is in this browser; it waits for nothing that may be broken. */
export function Diagnostics() {
  const state = useStore(diagnosis.store);
  useEffect(() => void diagnosis.look(), []);
  return (
    <DiagnosticsPage
      {...state}
      locale={uiLanguage()}
      onLook={() => void diagnosis.look()}
      onCopy={() => void diagnosis.copy()}
      onSave={diagnosis.save}
      onSaveBackup={() => void diagnosis.saveBackup()}
      onForget={() => void diagnosis.forgetErrors()}
      onDismiss={diagnosis.dismiss}
    />
  );
}
