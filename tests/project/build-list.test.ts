import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { plainRealList } from '@/tests/fixtures/real-list';
import { readDocument } from '@/utils/availability/export/read-document';
import { exportedFiles } from '@/utils/build/exported-files';
import { lintFiles } from '@/utils/build/lint-files';
import { packageList } from '@/utils/build/package-list';
import { samplePage, skeleton } from '@/utils/build/skeleton';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'list-'));
  cpSync('assets/availability', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (id: string, content: unknown) =>
  writeFileSync(
    join(folder, 'platforms', `${id}.json`),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

describe('the build stops at a broken platform file, and names file, path and reason', () => {
  test.each([
    ['no JSON', '{ "id": ', 'platforms/my-tool.json (whole file): expected JSON'],
    ['an unknown status', withStatus('gone'), 'platforms/my-tool.json statements.0.spans.0.status'],
    ['another id', { ...skeleton('other', '2026-11-24') }, 'id: expected the file stem my-tool'],
  ])('%s', async (_, content, told) => {
    write('my-tool', content);
    await expect(packageList(folder)).rejects.toThrow(told);
  });

  test('a good one passes', async () => {
    write('my-tool', skeleton('my-tool', '2026-11-24'));
    const { platforms } = await packageList(folder);
    expect(platforms.map(({ id }) => id)).toContain('my-tool');
  });
});

function withStatus(status: string) {
  const file = skeleton('my-tool', '2026-11-24');
  return {
    ...file,
    statements: file.statements.map((each) => ({ ...each, spans: [{ since: null, status }] })),
  };
}

test('a new platform starts as a file that asks for its host only, and a page with one subject', () => {
  write('my-tool', skeleton('my-tool', plainRealList.edition.date));
  expect(lintFiles(folder).problems.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'platforms/my-tool.json surfaces.0.matches.0',
  ]);
  expect(samplePage('my-tool').match(/data-sample="subject"/g)).toHaveLength(1);
});

describe('what is given away', () => {
  const fileIn = async (path: string) => {
    const files = await exportedFiles(plainRealList);
    return files.find((file) => file.path === path)?.contents ?? '';
  };

  test('is the same byte for byte each time', async () => {
    expect(await exportedFiles(plainRealList)).toEqual(await exportedFiles(plainRealList));
  });

  test('fits its own JSON Schema, and a list that does not is refused', async () => {
    const schema = JSON.parse(await fileIn('compose-guard-list.schema.json'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const fits = ajv.compile(schema);
    const document = JSON.parse(await fileIn('compose-guard-list.json'));
    fits(document);
    expect(fits.errors).toBeNull();
    document.platforms[0].statements[0].spans[0].status = 'gone';
    expect(fits(document)).toBe(false);
  });

  test('is read back as the list it was', async () => {
    const reading = readDocument(JSON.parse(await fileIn('compose-guard-list.json')), '0.1.0');
    expect(reading).toEqual({ list: plainRealList, skipped: [] });
  });

  test('tells in the calendar what is dated in the past year and what lies ahead', async () => {
    const calendar = await fileIn('compose-guard-list.ics');
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day ?? '');
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual(days.toSorted());
    expect(days.filter((day) => day <= '20251124')).toEqual([]);
    expect(days.at(-1)).toBe('20270131');
    expect(calendar).toContain('SUMMARY:Microsoft Advertising SOAP API: the product: Removed');
    expect(calendar).toContain('DTSTAMP:20261124T000000Z');
    expect(calendar.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  });
});
