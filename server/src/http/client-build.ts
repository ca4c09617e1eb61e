import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createPage } from './page-html.ts';

/** Where the built client lies, beside the server's room. */
export const CLIENT_BUILD = path.join(import.meta.dirname, '..', '..', '..', 'client', 'dist');

/** The built page, or null where the client is not built (npm run dev serves it by Vite). */
export function readPage(directory: string): ReturnType<typeof createPage> | null {
  const file = path.join(directory, 'index.html');
  return existsSync(file) ? createPage(readFileSync(file, 'utf8')) : null;
}
