import { appendFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { record } from '../../reliability/record.ts';
import { draft } from '../drafts.ts';
import { type Extension, expect, launchExtension, test } from '../extension.ts';
import { keptDrafts, putRow } from '../kept.ts';

/** The head of a record of 64 bytes, of which nothing else was written when the browser was killed. */
const TORN = Buffer.from([0x11, 0x22, 0x33, 0x44, 0x40, 0x00, 0x01]);

/** Leaves half a record at the end of the log of the extension's databases, as a killed browser does. */
function tear(profile: string): void {
  const all = join(profile, 'Default', 'IndexedDB');
  const own = readdirSync(all).find((name) => /^chrome-extension_.*leveldb$/.test(name)) ?? '';
  const logs = readdirSync(join(all, own)).filter((name) => name.endsWith('.log'));
  expect(logs).toHaveLength(1);
  for (const log of logs) appendFileSync(join(all, own, log), TORN);
}

const idsIn = async (extension: Extension) =>
  (await keptDrafts(extension)).map(({ id }) => id).sort();

test('half a record that a killed browser leaves behind costs nothing, however often it is started', async () => {
  const { close, extension, reopen } = await launchExtension({ alter: () => undefined });
  const profile = dirname(extension.folder);
  let running: Extension = extension;
  const wanted: string[] = [];
  for (const id of ['a', 'b', 'c', 'd']) {
    await putRow(running, 'drafts', draft({ id }));
    wanted.push(id);
    const { context } = running;
    running = await reopen(async () => {
      await context.close();
      tear(profile);
    });
    expect(await idsIn(running)).toEqual(wanted);
  }
  record('torn-log', 'chromium', { isMet: true, measured: '0 of 4 drafts in 4 starts' });
  await close();
});
