import { readFileSync } from 'node:fs';
import { type LedgerContent, readKustannusseuranta, readPaakirja, readToteuma } from './ledger-rows.ts';
import type { SampleShape } from './ledger-plan.ts';

export type LedgerFile = { fileName: string; shape: SampleShape; bytes: Uint8Array };

export const readSample = (fileName: string, shape: SampleShape): LedgerFile => ({
  fileName,
  shape,
  bytes: readFileSync(new URL(`../../seed-data/${fileName}`, import.meta.url)),
});

/** What stands in a file of any of the shapes that the samples have. */
export function contentOf({ shape, bytes }: LedgerFile): LedgerContent {
  if (shape === 'toteuma') return { rows: readToteuma(bytes), total: null };
  const text = new TextDecoder('utf-8').decode(bytes);
  return shape === 'paakirja' ? readPaakirja(text) : { rows: readKustannusseuranta(text), total: null };
}
