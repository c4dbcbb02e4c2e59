import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A time-stamp service on this computer: `openssl ts` behind a small web server. */
export interface TestAuthority {
  readonly url: string;
  /** PEM file of its certificate. */
  readonly certificate: string;
  /** What the service does with an answer before it is sent, e.g. to damage it. */
  alter: (answer: Buffer) => Buffer;
  close(): void;
}

const CONFIGURATION = (folder: string): string => `[tsa]
default_tsa = own
[own]
serial = ${join(folder, 'serial')}
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
`;

const EXTENSIONS = [
  'extendedKeyUsage=critical,timeStamping',
  'keyUsage=critical,digitalSignature',
  'basicConstraints=critical,CA:false',
];

/** Starts the service in a folder of its own. */
export async function startAuthority(folder: string): Promise<TestAuthority> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('configuration'), CONFIGURATION(folder));
  writeFileSync(at('serial'), '01\n');
  const subject = ['-subj', '/CN=test time stamps', '-days', '3650'];
  const extensions = EXTENSIONS.flatMap((extension) => ['-addext', extension]);
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', at('key.pem'), '-out', at('certificate.pem')];
  execFileSync('openssl', ['req', '-x509', ...key, ...subject, ...extensions], { stdio: 'ignore' });
  const authority = { alter: (answer: Buffer) => answer };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      writeFileSync(at('query'), Buffer.concat(parts));
      const signing = ['-inkey', at('key.pem'), '-signer', at('certificate.pem')];
      spawnSync('openssl', [
        'ts',
        '-reply',
        '-config',
        at('configuration'),
        '-queryfile',
        at('query'),
        ...signing,
        '-out',
        at('answer'),
      ]);
      response
        .setHeader('content-type', 'application/timestamp-reply')
        .end(authority.alter(readFileSync(at('answer'))));
    });
  });
  await listening(server);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return Object.assign(authority, { url, certificate: at('certificate.pem'), close: () => void server.close() });
}

const listening = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
