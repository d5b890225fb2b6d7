import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium and Chrome look for what the administrator of a Linux machine has set. */
const folders = [
  '/etc/chromium/policies/managed',
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/chrome_for_testing/policies/managed',
];

/** The id that Chromium gives to an extension that it loads from a folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Sets a policy for the extension in `folder`, in files as an administrator would write them; gives
 * back what removes them.
 */
export function setPolicy(folder: string, policy: object): () => void {
  const content = JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: policy } } });
  const files = folders.map((each) => join(each, `compose-guard-${idOf(folder)}.json`));
  const remove = () => {
    for (const file of files) rmSync(file, { force: true });
  };
  try {
    for (const each of folders) mkdirSync(each, { recursive: true });
    for (const file of files) writeFileSync(file, content);
  } catch (error) {
    remove();
    throw new Error(
      `This test writes a real policy into ${folders.join(', ')}: run it as root, or let it write there.`,
      { cause: error },
    );
  }
  return remove;
}
