import { useEffect, useState } from 'preact/hooks';
import { HelpPage } from '@/components/options/help/HelpPage';
import type { LicencesPartProps } from '@/components/options/help/LicencesPart';
import { readLicences } from '@/utils/extension/licences';
import { createShortcuts } from '@/utils/stores/shortcuts';
import { useStore } from '@/utils/stores/use-store';

const shortcuts = createShortcuts();

/** Help with what the extension can do. */
export function Help() {
  const set = useStore(shortcuts.store);
  const [licences, setLicences] = useState<LicencesPartProps['licences']>(null);
  useEffect(shortcuts.start, []);
  useEffect(() => {
    void readLicences().then(setLicences, () => setLicences('failed'));
  }, []);
  return <HelpPage shortcuts={{ ...set, onChange: shortcuts.change }} licences={licences} />;
}
