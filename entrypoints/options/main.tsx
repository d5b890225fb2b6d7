import { render } from 'preact';
import { i18n } from '#i18n';
import { localize } from '@/components/ui/localize';
import { bringBack } from '@/utils/extension/drafts/aside';
import { App } from './App';

localize(document);
document.title = i18n.t('options.title');
// Texts wait beside the database when it failed: who looks for them is here.
void bringBack().catch(() => undefined);
render(<App />, document.getElementById('root') ?? document.body);
