import { describe, expect, test } from 'vitest';
import { list, platform, statementInput } from '@/tests/fixtures/list';
import { rule } from '@/tests/fixtures/rules';
import { compilePlan, platformsFor } from '@/utils/plan/compile';
import { recognise } from '@/utils/plan/recognise';
import { defaultSettings } from '@/utils/plan/settings';

const product = (id: string, paths: string[], signatures: string[]) => ({
  paths,
  platform: id,
  signatures,
});

describe('a page on a host of a customer', () => {
  const products = [
    product('blog', ['/wp-admin/*'], ['#blog', '#blog-new']),
    product('desk', ['/app', '/desk/*'], ['#desk']),
    product('desk-two', ['/app/*'], ['#desk']),
    product('nowhere', [], ['#nowhere']),
    product('unsigned', ['/unsigned'], []),
  ];

  test.each([
    ['/wp-admin/post.php', ['#blog'], 'blog'],
    ['/wp-admin/post.php', ['#other', '#blog-new'], 'blog'],
    ['/wp-admin/', ['#blog'], 'blog'],
    ['/wp-admin', ['#blog'], null],
    ['/en/wp-admin/post.php', ['#blog'], null],
    ['/wp-admin/post.php', ['#desk'], null],
    ['/wp-admin/post.php', [], null],
    ['/app', ['#desk'], 'desk'],
    ['/app/inbox', ['#desk'], 'desk-two'],
    ['/application', ['#desk'], null],
    ['/desk/1', ['#desk'], 'desk'],
    ['/', ['#nowhere'], null],
    ['/unsigned', [], null],
  ])('at %s with %j in it belongs to %s', (path, present: string[], id) => {
    expect(recognise(products, path, (selector) => present.includes(selector))).toBe(id);
  });

  test('is not looked into where its path is none of a product', () => {
    const asked: string[] = [];
    recognise(products, '/app', (selector) => asked.push(selector) < 0);
    expect(asked).toEqual(['#desk']);
  });

  test('belongs to the first of two products that both fit', () => {
    const twins = [product('a', ['/*'], ['#it']), product('b', ['/*'], ['#it'])];
    expect(recognise(twins, '/', () => true)).toBe('a');
  });
});

const ads = platform({
  statements: [statementInput({ alternatives: ['x/compose', 'ads/other'] })],
});
const blog = platform({
  id: 'blog',
  name: 'Blog',
  statements: [statementInput({ network: 'facebook', alternatives: ['ads/x-posting'] })],
  surfaces: [
    { basis: 'markup', client: 'web', paths: ['/wp-admin/*'], signatures: ['#blog'] },
    { basis: 'markup', client: 'web', matches: ['https://blog.example/*'] },
  ],
});
const x = platform({ id: 'x', kind: 'network', surfaces: [] });
const known = list(ads, blog, x);
const offered = [{ paths: ['/wp-admin/*'], platform: 'blog', signatures: ['#blog'] }];

const planOn = (host: string, recognised?: string | null, rules = [rule()]) =>
  compilePlan({
    list: known,
    rules,
    settings: defaultSettings,
    day: '2026-11-24',
    url: `https://${host}/wp-admin/post.php`,
    ...(recognised === undefined ? {} : { recognised }),
  });

describe('the plan', () => {
  test.each([
    ['of a listed host', 'ads.example.com', undefined, 'ads', []],
    ['of a listed host, whatever was recognised on it', 'ads.example.com', 'blog', 'ads', []],
    ['of a product that has hosts of its own too', 'blog.example', null, 'blog', []],
    ['of a host where a product was recognised', 'shop.example', 'blog', 'blog', []],
    ['of a host where nothing was recognised', 'shop.example', null, null, offered],
    ['of a host on which nobody has looked', 'shop.example', undefined, null, offered],
    ['of a product that is no longer on the list', 'shop.example', 'gone', null, offered],
  ])('%s', (_, host, recognised, id, selfHosted) => {
    const plan = planOn(host, recognised);
    expect([plan.platform?.id ?? null, plan.selfHosted]).toEqual([id, selfHosted]);
    expect(plan.host).toBe(host);
  });

  test('on a customer’s host says what the list says of the recognised product', () => {
    expect(planOn('shop.example', 'blog').verdicts).toMatchObject([
      { network: 'facebook', effect: 'hide', reason: { platform: 'blog' } },
    ]);
  });

  test('on a customer’s host follows the rules for the recognised product', () => {
    const rules = [
      rule({ network: 'facebook', effect: 'none', place: { kind: 'platform', platform: 'blog' } }),
    ];
    expect(planOn('shop.example', 'blog', rules).verdicts).toMatchObject([{ effect: 'none' }]);
    expect(planOn('shop.example', null, rules).verdicts).toEqual([]);
  });
});

test.each([
  ['its own and those that its alternatives name', 'ads.example.com', null, ['ads', 'x']],
  ['those of the host whatever was recognised', 'ads.example.com', 'blog', ['ads', 'x']],
  ['the recognised one and those that it names', 'shop.example', 'blog', ['blog', 'ads']],
  ['none where nothing is known', 'shop.example', null, []],
  ['none where the recognised one is not on the list', 'shop.example', 'gone', []],
  ['none for a word that every object has', 'shop.example', 'constructor', []],
])('a plan looks at the platforms: %s', (_, host, recognised, ids) => {
  expect(platformsFor(known, host, recognised)).toEqual(ids);
});

test('a network’s own product is never offered for recognition', () => {
  const surfaces = [
    { basis: 'markup' as const, client: 'web' as const, paths: ['/*'], signatures: ['#x'] },
  ];
  const own = platform({ id: 'x', kind: 'network', surfaces });
  expect(list(own).index.selfHosted).toEqual([]);
});
