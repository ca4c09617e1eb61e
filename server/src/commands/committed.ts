import type { Db } from '../db/transaction.ts';

const listeners = new WeakMap<Db, Set<() => void>>();

/** Calls back whenever this process has committed a command on that database. Answers the way to stop. */
export function onCommitted(db: Db, listener: () => void): () => void {
  const known = listeners.get(db) ?? new Set();
  listeners.set(db, known.add(listener));
  return () => void known.delete(listener);
}

/** Says that a command has been committed: what other processes hear from the database, this one hears at once. */
export function sayCommitted(db: Db): void {
  for (const listener of listeners.get(db) ?? []) listener();
}
