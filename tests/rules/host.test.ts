import { describe, expect, test } from 'vitest';
import { hostTrouble, normalizeHost } from '@/utils/rules/host';
import { isHostPattern } from '@/utils/rules/schema';

test.each([
  ['https://Hootsuite.com:443/x?y#z', 'hootsuite.com'],
  ['  app.buffer.com/ ', 'app.buffer.com'],
  ['*://*.example.com/*', '*.example.com'],
  ['https://me:secret@app.example.com', 'app.example.com'],
  ['app.example.com.', 'app.example.com'],
  ['app.example.com\\evil', 'app.example.com'],
  ['büro.example', 'xn--bro-hoa.example'],
  ['*.Größe.example', '*.xn--gre-6ka8i.example'],
  ['аpple.com', 'xn--pple-43d.com'],
  ['ａｐｐ.example', 'app.example'],
])('%s means the host %s', (text, host) => {
  expect(normalizeHost(text)).toBe(host);
  expect(hostTrouble(text)).toBeNull();
});

describe('what is no host says why', () => {
  test.each([
    ['', 'missing'],
    [' https:// ', 'missing'],
    ['*', 'every-site'],
    ['*.*', 'every-site'],
    ['*.', 'every-site'],
    ['https://*/*', 'every-site'],
    ['*.com', 'whole-ending'],
    ['*.co.uk', 'whole-ending'],
    ['co.uk', 'whole-ending'],
    ['*.com.au', 'whole-ending'],
    ['*.localhost', 'whole-ending'],
    ['app.*.com', 'star'],
    ['*app.example.com', 'star'],
    ['*.*.example.com', 'star'],
    ['10.0.0.1', 'address'],
    ['http://192.168.0.1:8080/wp-admin', 'address'],
    ['[::1]', 'address'],
    ['::1', 'address'],
    ['localhost', 'address'],
    ['localhost:3000', 'address'],
    ['hootsuite', 'shape'],
    ['com', 'shape'],
    ['not a host', 'shape'],
    ['-a.example.com', 'shape'],
    ['a..example.com', 'shape'],
    ['exam\u202eple.com', 'shape'],
    ['app.example.c', 'shape'],
    ['javascript:alert(1)', 'shape'],
  ] as const)('%j: %s', (text, trouble) => {
    expect(hostTrouble(text)).toBe(trouble);
  });
});

test.each(['*.example.com', 'app.example.co.uk', '*.example.co.uk', 'a.xn--p1ai', 'me.com'])(
  '%s is a host that a rule may be for',
  (host) => {
    expect(hostTrouble(host)).toBeNull();
    expect(isHostPattern(host)).toBe(true);
  },
);
