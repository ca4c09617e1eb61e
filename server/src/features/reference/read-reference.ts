import type { Db } from '../../db/transaction.ts';
import type { ReferenceList } from './reference-list.ts';
import { findReference } from './reference-store.ts';

/** Names and codes for pages and files: no plan, no actual, no milestone. */
export const readReference = (db: Db): Promise<ReferenceList> => findReference(db);
