// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LogView, type LogViewProps } from '@/components/options/log/LogView';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { logRow } from '@/tests/fixtures/log';
import { speak } from '@/tests/fixtures/words';
import { explainer } from '@/utils/plan/record/because';
import { everyRow } from '@/utils/plan/record/filter';
import { countRows, type LogRow } from '@/utils/plan/record/row';

const explain = explainer(list(platform({ statements: [statementInput()] })));
const names = { place: (id: string) => `<${id}>`, network: (id: string) => `<${id}>` };
const heard = vi.fn();

function draw(rows: readonly LogRow[], part: Partial<LogViewProps> = {}): Promise<void> {
  const counts = countRows(rows);
  return act(() =>
    render(
      <LogView
        filter={everyRow}
        counts={counts}
        found={counts}
        portions={[rows]}
        hasMore={false}
        isReading={false}
        failed={false}
        names={names}
        explain={explain}
        today="2026-11-24"
        edition="1.0.0"
        locale="en-US"
        logDays={90}
        onAsk={heard}
        onMore={heard}
        onDelete={async () => heard('delete')}
        onPrint={async () => heard('print')}
        onSave={async (file) => {
          heard(file);
          return 'saved';
        }}
        work={{ isOn: false, part: null }}
        onCancel={vi.fn()}
        {...part}
      />,
      document.body,
    ),
  );
}
const textOf = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
const press = (name: string) =>
  act(() => [...document.querySelectorAll('button')].find((b) => b.textContent === name)?.click());

beforeEach(async () => {
  await speak('en');
  heard.mockClear();
  render(null, document.body);
});

describe('lines', () => {
  test('stand under their day and dashboard', async () => {
    await draw([logRow({ id: 'a' }), logRow({ id: 'b', day: '2026-11-23' })]);
    expect(textOf('h3')).toEqual([
      'Tuesday, November 24, 2026 · <ads> · 1 line',
      'Monday, November 23, 2026 · <ads> · 1 line',
    ]);
  });

  test('tell control, page and why, with the numbers of the sources for the print', async () => {
    await draw([logRow()]);
    const [line] = textOf('.log-line');
    expect(line).toContain('<x> was hidden in the post editor.');
    expect(line).toContain('Control: @contoso · ads.example.com/compose');
    expect(line).toContain('Why: Removed since April 25, 2023 [1]');
    expect(textOf('.log-print ol li').join()).toContain('https://news.example/notice');
  });

  test('that go on with a group have no second heading', async () => {
    const rows = [logRow({ id: 'a' }), logRow({ id: 'b' })];
    await draw(rows, { portions: rows.map((row) => [row]) });
    expect(textOf('h3')).toHaveLength(1);
    expect(textOf('.log-line')).toHaveLength(2);
  });
});

describe('beside the lines', () => {
  test('the summary counts by dashboard and network', async () => {
    await draw([logRow({ id: 'a' }), logRow({ id: 'b', kind: 'shown' })]);
    expect(textOf('.log-print tbody tr')).toEqual(['<ads> · <x>100102']);
    expect(textOf('.log-legend li')[0]).toBe('Hidden 1');
  });

  test('a search counts what it found so far, and says so', async () => {
    const filter = { ...everyRow, text: 'contoso' };
    await draw([logRow()], { filter, hasMore: true });
    expect(textOf('.log-title [role=status]')).toEqual(['1 line found so far']);
    expect(document.querySelector('.log-bars')).toBeNull();
  });

  test('a period that ends before it begins is said to be wrong', async () => {
    await draw([logRow()], { filter: { ...everyRow, from: '2026-11-25', to: '2026-11-24' } });
    expect(textOf('.log-filters [role=status]')).toEqual([
      'The first day must not come after the last.',
    ]);
  });

  test('files and the print are asked for', async () => {
    await draw([logRow()]);
    for (const name of ['Save as CSV', 'Save as JSON', 'Print']) await press(name);
    expect(heard.mock.calls.flat()).toEqual(['csv', 'json', 'print']);
  });

  test('a failure is said where the person is', async () => {
    await draw([logRow()], { failed: true });
    expect(textOf('[role=alert]').join()).toContain('could not be read or changed');
  });
});

describe('deleting', () => {
  test('says what is lost and waits for a second click', async () => {
    await draw([logRow({ id: 'a' }), logRow({ id: 'b', day: '2026-11-01' })]);
    await press('Delete the log…');
    expect(textOf('dialog p')[0]).toMatch(/^2 lines since November 1, 2026 will be lost/);
    expect(heard).not.toHaveBeenCalled();
    await press('Delete for good');
    expect(heard.mock.calls).toEqual([['delete']]);
    await draw([]);
    expect(textOf('h2')).toEqual(['The log is empty now.']);
  });

  test('an empty log shows what a line would say', async () => {
    await draw([]);
    expect(textOf('h2')).toEqual(['Nothing happened yet']);
    expect(textOf('.empty').join()).toContain('X (Twitter) was hidden in the post editor');
  });
});
