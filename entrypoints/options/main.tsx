import { render } from 'preact';
import { i18n } from '#i18n';
import { localize } from '@/components/ui/localize';
import { noteUncaught } from '@/utils/extension/diagnosis/kept-errors';
import { lookForAside } from '@/utils/extension/drafts/aside';
import { noteTheme } from '@/utils/extension/toolbar-theme';
import { App } from './App';
import { askBeforeClosing } from './unsaved';

noteUncaught('options');
localize(document);
void noteTheme(matchMedia('(prefers-color-scheme: dark)').matches).catch(() => undefined);
document.title = i18n.t('options.title');
lookForAside();
askBeforeClosing();
render(<App />, document.getElementById('root') ?? document.body);
