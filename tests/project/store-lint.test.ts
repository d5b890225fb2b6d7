import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { builds } from './built';

const firefox = builds.filter((folder) => folder.includes('firefox'));

test.each(firefox)("Mozilla's linter finds nothing in %s", { timeout: 120_000 }, (folder) => {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { stdout } = spawnSync(resolve('node_modules/.bin/web-ext'), args, { encoding: 'utf8' });
  const { errors, notices, summary, warnings } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});
