import { generateKeyPairSync, sign } from 'node:crypto';

/** One value as X.509 writes it: what it is, how long, and the bytes themselves. */
function der(tag: number, ...parts: readonly (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const identifier = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (content: Buffer) => der(0x03, Buffer.from([0]), content);
const ECDSA_SHA256 = sequence(identifier('2a8648ce3d040302'));

/** The name of a host as a certificate bears it. */
const named = (host: string) =>
  sequence(der(0x31, sequence(identifier('550403'), der(0x0c, host))));

/** A certificate that nobody but the host itself vouches for, with its key: made anew for each run. */
export function selfSigned(host: string): { readonly cert: string; readonly key: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const validity = sequence(der(0x17, '200101000000Z'), der(0x17, '491231235959Z'));
  const content = sequence(
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    named(host),
    validity,
    named(host),
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const whole = sequence(content, ECDSA_SHA256, bits(sign('sha256', content, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}
