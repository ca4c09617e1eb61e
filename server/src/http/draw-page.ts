import type { Language } from '@painopiste/shared/values/language';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FirstAnswer } from './first-data.ts';

/** What the client's build says of its first screen (client/src/app/draw-page.tsx). */
export type DrawPage = (asked: {
  readonly address: string;
  readonly locale: Language;
  readonly answers: readonly FirstAnswer[];
}) => Promise<string | null>;

/** The client's drawing of its first screen as HTML, read once; null where the client is built without it. */
export async function loadDrawing(directory: string): Promise<DrawPage | null> {
  const file = path.join(directory, '.drawing', 'draw-page.js');
  if (!existsSync(file)) return null;
  const built = (await import(pathToFileURL(file).href)) as { readonly drawPage: DrawPage };
  return built.drawPage;
}
