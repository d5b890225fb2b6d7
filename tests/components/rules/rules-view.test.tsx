// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { RulesView, type RulesViewProps } from '@/components/options/rules/RulesView';
import { press } from '@/tests/fixtures/press';
import { ruleContext } from '@/tests/fixtures/rule-context';
import { ruleWords } from '@/tests/fixtures/rule-words';
import { rule } from '@/tests/fixtures/rules';
import { speak } from '@/tests/fixtures/words';
import { wholeView } from '@/utils/rules/view';

const a = rule({ client: 'Contoso', id: 'a' });
const b = rule({ enabled: false, id: 'b', network: 'instagram' });
const ofPack = rule({ id: 'p', origin: { kind: 'pack', pack: 'team' } });
const ofPolicy = rule({ id: 's', origin: { kind: 'policy', pack: 'org' } });
const all = [a, b, ofPack, ofPolicy];

let context: RulesViewProps['context'];
const onLook = vi.fn();

function show(part: Partial<RulesViewProps> = {}): string {
  void act(() =>
    render(
      <RulesView
        rules={all}
        chosen={new Set()}
        context={context}
        history={{
          failed: false,
          hasOlder: false,
          heads: null,
          isOpen: false,
          onOlder: vi.fn(),
          onOpen: vi.fn(),
          onUndo: vi.fn(),
        }}
        news={null}
        view={wholeView}
        words={ruleWords}
        onDismiss={vi.fn()}
        onLook={onLook}
        onUndo={vi.fn()}
        {...part}
      />,
      document.body,
    ),
  );
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

const tick = (name: string): void => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
  const nameOf = (box: Element) =>
    box.getAttribute('aria-label') ?? box.closest('label')?.textContent;
  const box = boxes.find((each) => nameOf(each) === name);
  if (!box) throw new Error(`no box is called "${name}"`);
  box.click();
};
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

beforeEach(async () => {
  await speak('en');
  render(null, document.body);
  vi.clearAllMocks();
  context = ruleContext();
});

test('without rules the page teaches what they are good for and how one is made', () => {
  const text = show({ rules: [] });
  expect(texts('.rule-examples h3')).toHaveLength(3);
  expect(text).toContain('The easiest way is to point at it');
  expect(texts('a[href="#/rules/new"]')).toEqual(['New rule', 'New rule']);
  expect(document.querySelector('search')).toBeNull();
});

/** [how the rules are looked at, the titles of groups, how many there are] */
test.each<[string, Partial<RulesViewProps['view']>, readonly string[], string]>([
  ['all of them', {}, [], '4 rules'],
  ['a search', { search: 'instagram' }, [], '1 of 4 rules'],
  ['a search that finds nothing', { search: 'nowhere' }, [], 'No rule fits.'],
  ['those that are off', { show: 'off' }, [], '1 of 4 rules'],
  ['grouped by client', { group: 'client' }, ['Contoso', 'For no client'], '4 rules'],
  [
    'grouped by whose they are',
    { group: 'pack' },
    ['Set by your organisation', 'Your own rules', 'Zürich team'],
    '4 rules',
  ],
])('%s', (_, part, groups, count) => {
  expect(show({ view: { ...wholeView, ...part } })).toContain(count);
  expect(texts('.rule-group-head h2')).toEqual(groups);
});

test('in groups, rules have titles below those of their groups', () => {
  show();
  expect(texts('.rule h2')).toHaveLength(4);
  show({ view: { ...wholeView, group: 'client' } });
  expect(texts('.rule h3')).toHaveLength(4);
});

test('what cannot be seen for the filters is one press away', async () => {
  show({ view: { ...wholeView, search: 'nowhere', show: 'off', sort: 'name' } });
  await press('Show all rules');
  expect(onLook).toHaveBeenCalledWith({ search: '', show: 'all' });
});

test('who wins is explained where rules stand in that order', () => {
  expect(show()).not.toContain('rules win over');
  expect(show({ view: { ...wholeView, sort: 'authority' } })).toContain('rules win over yours');
});

describe('many rules at once', () => {
  test('all that are shown are ticked, but for those of the organisation', () => {
    show();
    tick('Select the 3 that you can change');
    expect(context.deeds.onChoose).toHaveBeenCalledWith(['a', 'b', 'p'], true);
  });

  test('a group is ticked as a whole', () => {
    show({ view: { ...wholeView, group: 'client' } });
    tick('Select all: For no client');
    expect(context.deeds.onChoose).toHaveBeenCalledWith(['b', 'p'], true);
  });

  test('without a tick there is nothing to press', () => {
    show();
    expect(texts('.rule-bulk button')).toEqual([]);
  });

  test('what is ticked is turned on and off; what is not of the person is not deleted', async () => {
    const { deeds } = context;
    expect(show({ chosen: new Set(['a', 'p']) })).toContain('2 selected');
    await press('Turn on');
    expect(deeds.onEnable).toHaveBeenLastCalledWith([a, ofPack], true);
    await press('Turn off');
    expect(deeds.onEnable).toHaveBeenLastCalledWith([a, ofPack], false);
    await press('Delete');
    expect(deeds.onDelete).toHaveBeenCalledWith([a]);
    await press('Select none');
    expect(deeds.onChoose).toHaveBeenCalledWith(['a', 'p'], false);
  });

  test('of rules of packs that are ticked it says what cannot be done', () => {
    expect(show({ chosen: new Set(['p']) })).toContain('To change one, duplicate it.');
    expect(texts('.rule-bulk button')).toEqual(['Turn on', 'Turn off', 'Select none']);
  });

  test('what is ticked but not shown stays as it is', async () => {
    show({ chosen: new Set(['a', 'b']), view: { ...wholeView, search: 'instagram' } });
    await press('Turn on');
    expect(context.deeds.onEnable).toHaveBeenCalledWith([b], true);
  });

  test('a client is given to them, one that is known or a new one', async () => {
    show({ chosen: new Set(['b', 'p']) });
    await press('Set client…');
    expect(document.activeElement?.id).toBe('rule-client');
    expect(
      [...document.querySelectorAll('datalist option')].map((each) => each.getAttribute('value')),
    ).toEqual(['Contoso']);
    const input = document.querySelector<HTMLInputElement>('#rule-client');
    if (input) input.value = ' Fabrikam ';
    void act(() => document.querySelector('form')?.requestSubmit());
    expect(context.deeds.onSetClient).toHaveBeenCalledWith([b], 'Fabrikam');
    expect(document.querySelector('form')).toBeNull();
  });
});
