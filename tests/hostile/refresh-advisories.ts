// `npm run audit:refresh`: asks the registry once for all that it knows of the versions in the lock file, and
// keeps the answer for the test that needs no network.
import { writeFileSync } from 'node:fs';
import { ADVISORIES, type Advisories, lockedVersions } from './advisories.ts';

const ENDPOINT = 'https://registry.npmjs.org/-/npm/v1/security/advisories/bulk';

const asked = lockedVersions();
const reply = await fetch(ENDPOINT, {
  body: JSON.stringify(asked),
  headers: { 'content-type': 'application/json' },
  method: 'POST',
});
if (!reply.ok) throw new Error(`the registry answers ${reply.status}; nothing was changed`);
const found = (await reply.json()) as Advisories['found'];
const kept: Advisories = { asked, askedAt: new Date().toISOString().slice(0, 10), found };
writeFileSync(ADVISORIES, `${JSON.stringify(kept, null, 2)}\n`);
