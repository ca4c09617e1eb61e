import { readFileSync } from 'node:fs';
import { type LedgerRow, readKustannusseuranta, readPaakirja, readToteuma } from './ledger-rows.ts';
import type { SampleShape } from './ledger-plan.ts';

export type LedgerFile = { fileName: string; shape: SampleShape; bytes: Uint8Array };

export const readSample = (fileName: string, shape: SampleShape): LedgerFile => ({
  fileName,
  shape,
  bytes: readFileSync(new URL(`../../seed-data/${fileName}`, import.meta.url)),
});

/** The rows of a file of any of the shapes that the samples have. */
export function rowsOf({ shape, bytes }: LedgerFile): LedgerRow[] {
  if (shape === 'toteuma') return readToteuma(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return shape === 'paakirja' ? readPaakirja(text) : readKustannusseuranta(text);
}
