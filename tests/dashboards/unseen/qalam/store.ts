import { settingOf } from '@/tests/dashboards/shared/switches';
import { createStore } from '../shared/store';

/** A chip; two glyphs have classes that name no network. */
export interface Channel {
  readonly id: string;
  readonly network: string;
  readonly glyph: string;
  readonly name: string;
  readonly color: string;
}

/** All chips. */
export const channels: readonly Channel[] = [
  { id: 'c1', network: 'facebook', glyph: 'facebook', name: 'مكتبة الوراق', color: '#1877f2' },
  { id: 'c2', network: 'x', glyph: 'k4', name: 'مكتبة الوراق', color: '#0f1419' },
  { id: 'c3', network: 'instagram', glyph: 'instagram', name: 'alwarraq.books', color: '#c32aa3' },
  { id: 'c4', network: 'telegram', glyph: 'k9', name: 'قناة القراء', color: '#229ed9' },
  { id: 'c5', network: 'x', glyph: 'x-twitter', name: 'مهرجان الكتاب', color: '#0f1419' },
  { id: 'c6', network: 'linkedin', glyph: 'linkedin', name: 'دار الوراق للنشر', color: '#0a66c2' },
  { id: 'c7', network: 'youtube', glyph: 'youtube', name: 'حكايات الوراق', color: '#d93025' },
];

interface State {
  readonly ticks: number;
  readonly channels: readonly Channel[];
  readonly selected: readonly string[];
  readonly text: string;
  readonly notice: string;
}

/** Everything the application shows. */
export const store = createStore<State>({
  ticks: 0,
  channels,
  selected: settingOf('selected') === 'x' ? ['c1', 'c2'] : ['c1'],
  text: '',
  notice: '',
});
