import { render } from 'preact';
import { i18n } from '#i18n';
import { localize } from '@/components/ui/localize';
import { App } from './App';

localize(document);
document.title = i18n.t('welcome.tab');
render(<App />, document.getElementById('root') ?? document.body);
