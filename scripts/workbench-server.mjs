import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localhostCertificate } from './certificate.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Microsoft's address of office.js, as every production page loads it. */
export const OFFICE_JS_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the same file is served here, from the pinned dev dependency. */
export const OFFICE_JS_LOCAL = '/office-js/office.js';

/** Which folder answers which path; the first that has the file wins, and the last is the production site. */
const MOUNTS = [
  { prefix: '/office-js/', folder: join(root, 'node_modules/@microsoft/office-js/dist') },
  { prefix: '/workbench/', folder: join(root, 'dist/workbench') },
  { prefix: '/', folder: join(root, 'dist/site') },
];

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Names with a hash of their contents: what was fetched once is good for ever. */
const NAMED_BY_CONTENTS = /\.[0-9a-f]{8}\.[a-z0-9]+$/;

/**
 * How long a browser may keep a file, and by what it knows that a file is still the same. A browser also keeps the scripts
 * it compiled, which is most of the work of a second opening.
 *
 * @param {string} path the file's name
 * @param {Buffer} bytes the bytes to send
 */
export function caching(path, bytes) {
  return NAMED_BY_CONTENTS.test(path)
    ? { 'cache-control': 'max-age=31536000, immutable' }
    : {
        'cache-control': 'no-cache',
        etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      };
}

/**
 * What the server changes about a file of the production site: in HTML, the address of Microsoft's office.js. Nothing else.
 *
 * @param {string} path the file's name
 * @param {Buffer} bytes the file as built
 * @returns {Buffer} the bytes to send
 */
export function asServed(path, bytes) {
  if (extname(path) !== '.html') return bytes;
  return Buffer.from(bytes.toString('utf8').replaceAll(OFFICE_JS_ADDRESS, OFFICE_JS_LOCAL), 'utf8');
}

/**
 * Serves the workbench, the production site and Microsoft's office.js over https on this machine only.
 *
 * @param {{port?: number, cache?: string, untouched?: boolean, extra?: {prefix: string, folder: string}[],
 *   streams?: Record<string, (request: object, response: object) => void>}} options
 *   port: the first to try (0 = any); untouched: leave Microsoft's address in the HTML, for tests that answer it themselves;
 *   extra: more folders to serve, for tests and development; streams: paths that are answered by what is given here
 * @returns {Promise<{origin: string, port: number, freshCertificate: boolean, close: () => Promise<void>}>}
 */
export async function startWorkbenchServer(options = {}) {
  const certificate = await localhostCertificate(
    options.cache ?? join(root, 'node_modules/.cache/dekkend/certificate'),
  );
  const mounts = [...(options.extra ?? []), ...MOUNTS];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const stream = options.streams?.[request.url ?? ''];
    if (stream !== undefined) return stream(request, response);
    answer(request, response, mounts, options.untouched === true).catch(() => {
      response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port ?? 3000);
  return {
    origin: `https://localhost:${port}`,
    port,
    freshCertificate: certificate.fresh,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function answer(request, response, mounts, untouched) {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'https://localhost').pathname);
  if (path === '/' || path === '/workbench') {
    response.writeHead(302, { location: '/workbench/' });
    response.end();
    return;
  }
  const found = await firstFile(path, mounts);
  if (found === null) {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end(`There is no ${path} here.`);
    return;
  }
  const bytes = untouched ? found.bytes : asServed(found.file, found.bytes);
  const kept = caching(found.file, bytes);
  if (kept.etag !== undefined && request.headers['if-none-match'] === kept.etag) {
    response.writeHead(304, kept);
    response.end();
    return;
  }
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(found.file)] ?? 'application/octet-stream',
    ...kept,
  });
  response.end(bytes);
}

/** The file a path stands for, from the first folder that has it; null when none has. Never a file outside the folders. */
async function firstFile(path, mounts) {
  for (const { prefix, folder } of mounts) {
    if (!path.startsWith(prefix)) continue;
    const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
    if (!file.startsWith(folder + sep)) continue;
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null) return { file, bytes };
  }
  return null;
}

/** Listens on the first free port from `first` upward (at most 50 further on); 0 takes any. */
async function listen(server, first) {
  for (let port = first; ; port++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve(server.address().port);
        });
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + 50) throw error;
    }
  }
}
