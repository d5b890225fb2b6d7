import { describe, expect, test } from 'vitest';
import { platform, statementInput } from '@/tests/fixtures/list';
import { matrixOf, urgency } from '@/utils/availability/matrix';
import { findingsFor } from '@/utils/availability/query';
import type { Platform } from '@/utils/availability/schema';
import { type Status, statuses } from '@/utils/availability/vocabulary';

const on = (value: string) => ({ precision: 'day' as const, value });

type Part = Parameters<typeof statementInput>[0];
const saying = (name: string, ...parts: Part[]) =>
  platform({
    id: name.toLowerCase().replace(/[^a-z]/g, ''),
    name,
    statements: parts.map((part, index) => statementInput({ id: `s-${index}`, ...part })),
  });
const since = (status: Status, part: Part = {}): Part => ({
  lastChecked: '2026-11-01',
  spans: [{ since: null, status }],
  ...part,
});
const works = (network: string) => since('works', { network });

const hit = (of: Platform) => ({
  platform: of,
  lifecycle: null,
  findings: findingsFor(of, '2026-11-24'),
});
const matrix = (...of: Platform[]) => matrixOf(of.map(hit));
const cell = (of: Platform, network = 'x') => matrix(of).rows[0]?.cells.get(network) ?? [];

describe('the cell of a platform and a network', () => {
  test('groups actions of one status, in the order of the vocabulary', () => {
    const ads = saying(
      'Ads',
      since('removed', { actions: ['reply', 'schedule-post'] }),
      since('works', { actions: ['inbox'] }),
      since('removed', { actions: ['create-post'] }),
    );
    expect(cell(ads).map(({ status, actions }) => [status, ...actions])).toEqual([
      ['removed', 'create-post', 'schedule-post', 'reply'],
      ['works', 'inbox'],
    ]);
  });

  test('names an action once, however many statements say the same of it', () => {
    const ads = saying('Ads', since('removed'), since('removed'));
    expect(cell(ads)).toMatchObject([{ actions: ['create-post'] }]);
  });

  test('puts what people most need to hear first', () => {
    const ads = saying('Ads', ...statuses.toReversed().map((status) => since(status)));
    expect(cell(ads).map(({ status }) => status)).toEqual([
      'removed',
      'closed-to-new',
      'paid',
      'limited',
      'works',
      'unknown',
      'not-offered',
    ]);
  });

  test('keeps what is announced apart from what stays', () => {
    const ends: Part = {
      lastChecked: '2026-11-01',
      spans: [
        { since: null, status: 'works' },
        { since: on('2027-01-31'), status: 'paid' },
      ],
    };
    const ads = saying(
      'Ads',
      { ...ends, actions: ['reply'] },
      since('works', { actions: ['inbox'] }),
      { ...ends, actions: ['create-post'] },
    );
    expect(cell(ads)).toMatchObject([
      { actions: ['create-post', 'reply'], announcement: { status: 'paid', daysLeft: 68 } },
      { actions: ['inbox'], announcement: null },
    ]);
  });

  test('keeps what was last seen working apart from what was never known', () => {
    const ads = saying(
      'Ads',
      since('works', { lastChecked: '2024-01-01', actions: ['reply'] }),
      since('unknown', { actions: ['inbox'] }),
    );
    expect(cell(ads)).toMatchObject([
      { status: 'unknown', lastKnown: 'works', actions: ['reply'] },
      { status: 'unknown', lastKnown: null, actions: ['inbox'] },
    ]);
  });
});

describe('the board', () => {
  test('has a row for each platform, in the order of names whatever their case and accents', () => {
    const names = ['Zoho', 'buffer', 'Élan', 'Ads', 'Fedica'];
    const { rows } = matrix(...names.map((name) => saying(name)));
    expect(rows.map((row) => row.platform.name)).toEqual([
      'Ads',
      'buffer',
      'Élan',
      'Fedica',
      'Zoho',
    ]);
  });

  test('has a column for each network, the most told first, then by id', () => {
    const { networks } = matrix(
      saying('One', works('x'), works('x'), works('x'), works('facebook')),
      saying('Two', works('linkedin'), works('bluesky')),
      saying('Three', works('linkedin'), works('facebook')),
    );
    expect(networks).toEqual(['facebook', 'linkedin', 'bluesky', 'x']);
  });

  test('keeps each network in its own cell', () => {
    const ads = saying('Ads', since('removed'), works('facebook'));
    expect(cell(ads)).toMatchObject([{ status: 'removed' }]);
    expect(cell(ads, 'facebook')).toMatchObject([{ status: 'works' }]);
    expect(cell(ads, 'linkedin')).toEqual([]);
  });

  test('says what is known of a whole product beside its empty cells', () => {
    const status = { status: 'removed', span: null, announcement: null, lastKnown: null } as const;
    const deck = { ...hit(saying('Deck')), lifecycle: status };
    const { networks, rows } = matrixOf([deck]);
    expect(networks).toEqual([]);
    expect(rows).toEqual([{ platform: deck.platform, lifecycle: status, cells: new Map() }]);
  });

  test('is empty when nothing was found', () => {
    expect(matrixOf([])).toEqual({ networks: [], rows: [] });
  });
});

test('no two statuses are equally urgent', () => {
  expect(new Set(statuses.map((status) => urgency[status])).size).toBe(statuses.length);
});
