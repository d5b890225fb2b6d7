import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';
import { launchExtension } from './extension.ts';
import { changeJson } from './package.ts';

const host = 'packs.example.com';
export const address = `https://${host}/team/agency.json`;

type Answer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

/** A pack file as a server gives it. */
export const file =
  (content: unknown, headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(typeof content === 'string' ? content : JSON.stringify(content));
  };

/** A text whose connection breaks off in the middle. */
export const half =
  (text: string): Answer =>
  (response) => {
    response.writeHead(200, { 'content-length': text.length });
    response.write(text.slice(0, text.length / 2));
    response.socket?.destroySoon();
  };

/** Sends whoever asks to another address. */
export const leadOn: Answer = (response) => {
  response.writeHead(302, { location: '/elsewhere.json' });
  response.end();
};

/** Answers with nothing but a status. */
export const status =
  (code: number): Answer =>
  (response) => {
    response.writeHead(code, { 'content-type': 'text/html' });
    response.end(code === 304 ? undefined : '<html>no</html>');
  };

/** The extension beside a server with packs, whose host the person has allowed unless said otherwise. */
export async function launchWithPacks({
  isAllowed = true,
  locale = 'en-US',
  colorScheme = 'light' as const,
} = {}) {
  const asked: IncomingHttpHeaders[] = [];
  let answer: Answer = status(404);
  const server = createServer(selfSigned(host), ({ headers }, response) => {
    asked.push(headers);
    answer(response, headers);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const launched = await launchExtension({
    locale,
    colorScheme,
    alter: (folder) =>
      changeJson(folder, 'manifest.json', (manifest) => {
        if (isAllowed) manifest.host_permissions.push(`https://${host}/*`);
      }),
    args: [`--host-resolver-rules=MAP ${host} 127.0.0.1:${port}`, '--ignore-certificate-errors'],
  });
  await launched.extension.context.route(`https://${host}/**`, (route) => route.continue());
  return {
    ...launched,
    /** The headers of all questions so far. */
    asked,
    serve: (next: Answer) => {
      answer = next;
    },
    close: async () => {
      await launched.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
