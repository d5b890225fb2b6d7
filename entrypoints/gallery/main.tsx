import { render } from 'preact';
import { networks } from '@/assets/availability/networks.json';
import { Gallery } from '@/components/gallery/Gallery';
import { applyLooks, forceStates } from '@/components/gallery/looks';
import { localize } from '@/components/ui/localize';
import tokens from '@/components/ui/tokens.css?inline';
import { uiLanguage } from '@/utils/extension/language';

localize(document);
forceStates(document);
render(
  <Gallery
    tokens={tokens}
    networks={networks}
    locale={uiLanguage()}
    direction={document.dir === 'rtl' ? 'rtl' : 'ltr'}
    onLooks={(looks) => applyLooks(document, looks)}
  />,
  document.getElementById('root') ?? document.body,
);
