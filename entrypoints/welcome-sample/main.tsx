import { render } from 'preact';
import { i18n } from '#i18n';
import { localize } from '@/components/ui/localize';
import { SamplePanel } from '@/components/welcome/SamplePanel';
import { createSample, sampleAround } from '@/utils/stores/sample';
import { guardSample } from './guard-sample';

const sample = sampleAround() ?? createSample();

localize(document);
document.title = i18n.t('welcome.sample.title');
guardSample(sample);
render(<SamplePanel />, document.getElementById('root') ?? document.body);
new ResizeObserver(() => sample.fit(document.body.getBoundingClientRect().height)).observe(
  document.body,
);
