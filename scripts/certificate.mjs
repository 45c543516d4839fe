import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { homedir } from 'node:os';
import { generate } from 'selfsigned';

const VALID_FOR_MS = 365 * 24 * 3600 * 1000;
const RENEW_BEFORE_MS = 7 * 24 * 3600 * 1000;

/**
 * The self-signed certificate for https on localhost, made once and kept, so that the browser has to be told only once.
 *
 * @param {string} folder where it is kept (below node_modules/.cache: it never leaves the machine and is never committed)
 * @returns {Promise<{key: string, cert: string, fresh: boolean}>} PEM texts; `fresh` when the browser has not seen it yet
 */
export async function localhostCertificate(folder) {
  // What `office-addin-dev-certs install` made is trusted by Excel and browsers alike; a certificate of ours is not.
  const trusted = join(homedir(), '.office-addin-dev-certs');
  const known = await readKept(join(trusted, 'localhost.key'), join(trusted, 'localhost.crt'));
  if (known !== null) return { ...known, fresh: false };

  const keyFile = join(folder, 'localhost.key');
  const certFile = join(folder, 'localhost.crt');
  const kept = await readKept(keyFile, certFile);
  if (kept !== null) return { ...kept, fresh: false };

  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + VALID_FOR_MS),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.private, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return { key: made.private, cert: made.cert, fresh: true };
}

async function readKept(keyFile, certFile) {
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, 'utf8'), readFile(certFile, 'utf8')]);
    const expires = Date.parse(new X509Certificate(cert).validTo);
    return expires - Date.now() > RENEW_BEFORE_MS ? { key, cert } : null;
  } catch {
    return null; // none yet, or not readable as a certificate: make a new one
  }
}
