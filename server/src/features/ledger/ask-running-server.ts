import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StartRefusal } from '../../env/start-refusal.ts';
import type { ImportAnswer } from './import-file.ts';
import type { ImportMessage } from './import-message.ts';

export interface FileImport {
  readonly region: string;
  readonly fileName: string;
  readonly goodRows: boolean;
  readonly content: Readable;
  readonly onProgress: (rowsRead: number, rowsTotal: number) => void;
}

/** The process that serves from this data directory wrote down where it listens, for programs of the same user. */
export function findRunningServer(dataDir: string): { url: string; token: string } | null {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'server.json'), 'utf8')) as {
      url: string;
      token: string;
    };
  } catch {
    return null;
  }
}

/** Lets the process that holds the data import the file. Not by `fetch`: it gives up on answers that take minutes. */
export async function askRunningServer(
  server: { readonly url: string; readonly token: string },
  { region, fileName, goodRows, content, onProgress }: FileImport,
): Promise<ImportAnswer> {
  const query = new URLSearchParams({ region, fileName, goodRows: String(goodRows) });
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'application/octet-stream' };
  const asking = request(`${server.url}/local/import?${query.toString()}`, { method: 'POST', headers });
  const answering = new Promise<Readable & { statusCode?: number }>((resolve, reject) => {
    asking.once('response', resolve);
    asking.once('error', reject);
  });
  try {
    const [response] = await Promise.all([answering, pipeline(content, asking)]);
    if (response.statusCode !== 200) {
      throw new StartRefusal(
        `The running server refused the import (status ${response.statusCode ?? 'unknown'}).`,
      );
    }
    return await readAnswer(response, onProgress);
  } catch (error) {
    if (error instanceof StartRefusal) throw error;
    throw new StartRefusal(`The server at ${server.url} holds the data but did not answer to the end.`, {
      cause: error,
    });
  }
}

async function readAnswer(response: Readable, onProgress: FileImport['onProgress']): Promise<ImportAnswer> {
  for await (const line of createInterface({ input: response })) {
    const message = JSON.parse(line) as ImportMessage;
    if ('answer' in message) return message.answer;
    if ('refusal' in message) throw new StartRefusal(message.refusal);
    onProgress(message.progress.rowsRead, message.progress.rowsTotal);
  }
  throw new Error('The answer ended early.');
}
