import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const root = dirname(dirname(import.meta.dirname));
const built = join(root, '.cache', 'floor');
const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

export interface FloorServer {
  readonly url: string;
  close(): void;
}

/** Builds the bare page and serves it compressed, with these rows in it, as the product serves its own. */
export async function startFloorServer(rows: readonly (readonly string[])[]): Promise<FloorServer> {
  const vite = join(root, 'client', 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'error', join(root, 'client', 'floor')], {
    cwd: join(root, 'client'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const data = `<script type="application/json" id="rows">${JSON.stringify(rows).replaceAll('<', '\\u003c')}</script>`;
  const html = readFileSync(join(built, 'index.html'), 'utf8').replace('<!--rows-->', data);
  const files = new Map<string, Buffer>([['/', brotliCompressSync(html)]]);
  for (const [, file] of html.matchAll(/src="\.?(\/assets\/[^"]+)"/g)) {
    if (file) files.set(file, brotliCompressSync(readFileSync(join(built, file))));
  }
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    const body = files.get(path);
    if (!body) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? '', 'content-encoding': 'br' })
        .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
