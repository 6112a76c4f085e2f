// Serves the built page as a static host would, and remembers what was asked for. No dependencies.
//
//   const server = await serve();                 // dist/ on a free port
//   server.url                                    // http://127.0.0.1:PORT/
//   server.requests                               // [{ method, path, status, bytes }], in order
//   await server.close();                         // from here on the network is "cut"
//
// By hand: node e2e/server.mjs [PORT]

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';

export const DIST = resolve(fileURLToPath(new URL('../dist', import.meta.url)));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};
const COMPRESSIBLE = new Set(['.html', '.js', '.mjs', '.css', '.wasm', '.json', '.webmanifest', '.svg', '.txt', '.md', '.xml']);

/**
 * @param {object} [options]
 * @param {string} [options.root] the folder to serve, dist/ unless given
 * @param {string} [options.base] the path it is served under, such as `/some/where/`
 * @param {number} [options.port] a free one unless given
 * @param {boolean} [options.compress] gzip, as most static hosts do
 * @param {boolean} [options.background] do not keep the process alive
 */
export async function serve({ root = DIST, base = '/', port = 0, compress = false, background = false } = {}) {
  const requests = [];

  const server = createServer(async (request, response) => {
    const target = new URL(request.url, 'http://localhost');
    const record = { method: request.method, path: target.pathname, status: 0, bytes: 0 };
    requests.push(record);

    const refuse = (status) => {
      record.status = status;
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = await find(root, base, target.pathname);
    if (!file) return refuse(404);

    const extension = extname(file.path);
    const headers = {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    };
    const gzip = compress && COMPRESSIBLE.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (gzip) headers['content-encoding'] = 'gzip';
    else headers['content-length'] = file.size;
    record.status = 200;
    record.bytes = file.size;
    response.writeHead(200, headers);
    if (request.method === 'HEAD') return response.end();
    const body = createReadStream(file.path).on('error', () => response.destroy());
    return gzip ? body.pipe(createGzip()).pipe(response) : body.pipe(response);
  });

  await new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  if (background) server.unref();

  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    requests,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** The file a path names, never outside `root`. */
async function find(root, base, pathname) {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  let file = resolve(root, `./${path.slice(base.length)}`);
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  let found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) {
    file = join(file, 'index.html');
    found = await stat(file).catch(() => undefined);
  }
  return found?.isFile() ? { path: file, size: found.size } : undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.argv[2] ?? 4173), compress: true });
  console.log(url);
}
