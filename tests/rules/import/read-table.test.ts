import { expect, test } from 'vitest';
import { tableWords } from '@/tests/fixtures/rule-files';
import { readTable } from '@/utils/rules/import/read-table';

const columns = 'host,network,action,effect';
const rulesOf = (text: string) => {
  const reading = readTable(text, tableWords);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.rules;
};

test.each([
  ['commas', `${columns}\napp.example.com,x,create-post,hide`],
  ['semicolons', `${columns.replaceAll(',', ';')}\napp.example.com;x;create-post;hide`],
  ['tabs', `${columns.replaceAll(',', '\t')}\napp.example.com\tx\tcreate-post\thide`],
  ['another order and case', 'Effect,ACTION,Network,Host\nhide,create-post,x,app.example.com'],
  [
    'quotes',
    '"host","network","action","effect"\r\n"app.example.com","x","create-post","hide"\r\n',
  ],
  ['a byte order mark', `\uFEFF${columns}\napp.example.com,x,create-post,hide`],
  ['names in words', `${columns}\napp.example.com,X (Twitter),Publish posts,Hide`],
  ['an old name', `${columns}\napp.example.com,twitter,create post,HIDE`],
  ['a whole address', `${columns}\nhttps://App.Example.com:8080/a?b#c,x,post,hide`],
  ['empty lines', `${columns}\n\n,,,\napp.example.com,x,post,hide\n\n`],
])('a table with %s is read', (_, text) => {
  expect(rulesOf(text)).toMatchObject([
    {
      actions: ['create-post'],
      effect: 'hide',
      enabled: true,
      network: 'x',
      place: { host: 'app.example.com', kind: 'host' },
    },
  ]);
});

test('a line can name a product, several actions, a note, a client and days', () => {
  const text = `${columns},note,client,from,until
Hootsuite,facebook,create-post | reply,warn,"Ask first,
then post",Contoso,2026-12-01,2027-01-31
*.example.org,x,all,none,,,,`;
  const [first, second] = rulesOf(text);
  expect(first).toMatchObject({
    actions: ['create-post', 'reply'],
    client: 'Contoso',
    effect: 'warn',
    from: '2026-12-01',
    note: 'Ask first,\nthen post',
    place: { kind: 'platform', platform: 'hootsuite' },
    until: '2027-01-31',
  });
  expect(second?.actions).toHaveLength(14);
});

test('the same line gets the same id, another subject another one', () => {
  const ids = (text: string) => rulesOf(`${columns}\n${text}`).map(({ id }) => id);
  const [id] = ids('app.example.com,x,post,hide');
  expect(ids('APP.example.com,Twitter,create-post,warn')).toEqual([id]);
  expect(ids('b.example.com,x,post,hide')).not.toEqual([id]);
  const many = Array.from({ length: 3_000 }, (_, at) => `a${at}.example.com,x,post,hide`);
  expect(new Set(ids(many.join('\n'))).size).toBe(3_000);
});

test('a problem names the line in the file, also below a field of several lines', () => {
  const text = `${columns},note\na.example.com,x,post,hide,"two\nlines"\n\nb.example.com,x,post,blow,\n`;
  const reading = readTable(text, tableWords);
  expect(!reading.ok && reading.problems).toMatchObject([
    { line: 5, path: 'effect', word: 'effectUnknown' },
  ]);
});

test.each(['*', '*.com', '*.co.uk', 'co.uk', 'https://*.com.au/x'])(
  'the host %s takes in too much',
  (host) => {
    const reading = readTable(`host,network,action,effect\n${host},x,post,hide\n`, tableWords);
    expect(reading).toMatchObject({
      ok: false,
      problems: [{ path: 'host', word: 'hostTooBroad' }],
    });
  },
);
