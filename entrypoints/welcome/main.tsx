import { render } from 'preact';
import { i18n } from '#i18n';
import { localize } from '@/components/ui/localize';
import { noteTheme } from '@/utils/extension/toolbar-theme';
import { App } from './App';

localize(document);
void noteTheme(matchMedia('(prefers-color-scheme: dark)').matches).catch(() => undefined);
document.title = i18n.t('welcome.tab');
render(<App />, document.getElementById('root') ?? document.body);
