import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { answer } from '../../dashboards/serve.ts';
import { selfSigned } from '../certificate.ts';

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};

/** A proxy behind which every host is a sample page, for pages of which no driver knows. */
export interface DashboardProxy {
  /** What lets Firefox use it. */
  readonly preferences: Readonly<Record<string, number | string>>;
  readonly close: () => void;
}

/** Starts a proxy that leads to the sample pages of `host`, whose certificate nobody vouches for. */
export async function startDashboardProxy(host: string): Promise<DashboardProxy> {
  const dashboards = createSecureServer(selfSigned(host), ({ url = '/' }, response) => {
    const found = answer(`https://${host}${url}`);
    response.writeHead(found?.status ?? 404, {
      'content-type': found?.contentType ?? 'text/plain',
    });
    response.end(found?.body);
  });
  const port = await listening(dashboards);
  const proxy = createServer();
  proxy.on('connect', ({ url }, client) => {
    if (url !== `${host}:443`) return client.destroy();
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    const server = connect(port, '127.0.0.1');
    for (const each of [client, server]) each.on('error', () => server.destroy());
    client.pipe(server).pipe(client);
  });
  return {
    preferences: {
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': await listening(proxy),
      'network.proxy.type': 1,
    },
    close: () => {
      proxy.closeAllConnections();
      dashboards.closeAllConnections();
      proxy.close();
      dashboards.close();
    },
  };
}
