import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { addresses } from './addresses.ts';

/** What a browser gets instead of the real host's reply. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

const built = join(import.meta.dirname, '../../.output/dashboards');
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * Answers a request for a sample page or one of its files from `.output/dashboards`.
 * Returns `undefined` for every address that no sample page owns: let such a request fail.
 */
export function answer(url: string): Answer | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  if (pathname.startsWith('/__assets/')) {
    if (!hosts.has(origin)) return undefined;
    return reply(normalize(pathname.slice('/__assets/'.length))) ?? missing(pathname);
  }
  const owner = owners.find(({ prefix }) => address === prefix || address.startsWith(`${prefix}/`));
  if (owner === undefined) return undefined;
  const below = normalize(address.slice(owner.prefix.length)).replace(/^[./]+|\/+$/g, '');
  return (
    (below === '' ? undefined : reply(`${owner.id}/${below}.html`)) ??
    reply(`${owner.id}/index.html`) ??
    missing(pathname)
  );
}

const owners = Object.entries(addresses)
  .flatMap(([id, prefixes]) => prefixes.map((prefix) => ({ id, prefix })))
  .sort((a, b) => b.prefix.length - a.prefix.length);
const hosts = new Set(owners.map(({ prefix }) => new URL(prefix).origin));

function reply(file: string): Answer | undefined {
  const path = join(built, file);
  if (!path.startsWith(built) || !existsSync(path) || !statSync(path).isFile()) return undefined;
  const contentType = contentTypes[extname(path)] ?? 'application/octet-stream';
  return { status: 200, contentType, body: readFileSync(path) };
}

function missing(pathname: string): Answer {
  return { status: 404, contentType: 'text/plain', body: Buffer.from(`${pathname} is not built`) };
}
