import type { AppliedMigration } from '../migrate.ts';

/**
 * One file for the whole database, the same from the embedded one and from a server, so that it restores to either:
 * gzip over lines of JSON; after a line `rows` stand that many bytes of PostgreSQL's COPY text. The last line carries
 * a SHA-256 of everything before it.
 */
export type BackupHeader = {
  kind: 'header';
  format: 'painopiste-backup';
  version: 1;
  madeAt: string;
  migrations: AppliedMigration[];
};

/** What a first line says before anything in it is believed. */
export type ClaimedHeader = { kind?: unknown; format?: unknown; version?: unknown };

export type TableFigures = { rows: string; checksum: string };

export type BackupLine =
  | BackupHeader
  | { kind: 'table'; name: string; columns: string[] }
  | { kind: 'rows'; bytes: number }
  | ({ kind: 'table-end'; name: string } & TableFigures)
  | { kind: 'sequence'; name: string; value: string; isCalled: boolean }
  | { kind: 'end'; sha256: string };

/** One sentence for the person who asked for the backup or the restore. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
