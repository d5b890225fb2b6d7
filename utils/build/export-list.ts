// `npm run list:export`: writes the list, its JSON Schema, that of rule packs, and its calendar to `.output/list/`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../availability/lint/lint';
import { exportedFiles } from './exported-files';
import { lintFiles } from './lint-files';

const folder = join(import.meta.dirname, '../../.output/list');

async function exportAll(): Promise<void> {
  const { list, problems } = lintFiles();
  if (problems.length > 0) {
    process.stderr.write(`Mend these first:\n${problems.map(describe).join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of await exportedFiles(list)) {
    writeFileSync(join(folder, path), contents);
    process.stdout.write(`.output/list/${path}\n`);
  }
}

void exportAll();
