import type { ActorContext } from '../../trpc/context.ts';
import type { ViewSource } from './ledger-view.ts';
import { saveView } from './ledger-view-store.ts';

/** A page that is opened again and again is read once; every file is a reading of its own. */
const QUIET_MINUTES: Readonly<Record<ViewSource, number>> = { page: 30, csv: 0, xlsx: 0 };

/** What of a reading is kept beside who and when. */
export interface Reading {
  readonly source: ViewSource;
  readonly filter: string;
  readonly rows: number;
  readonly workAreaIds: ReadonlySet<string>;
}

/** Records that this person has read voucher lines; nothing where there was no line to read. */
export async function recordView(
  { db, actor, today }: Pick<ActorContext, 'db' | 'actor' | 'today'>,
  { workAreaIds, ...reading }: Reading,
): Promise<void> {
  if (reading.rows === 0) return;
  const quietMinutes = QUIET_MINUTES[reading.source];
  const ids = [...workAreaIds].toSorted((a, b) => (a < b ? -1 : 1));
  await saveView(db, { ...reading, actor, on: today, workAreaIds: ids, quietMinutes });
}
