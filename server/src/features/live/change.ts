import type { Cursor } from '../../live/cursor.ts';

/** That something changed: enough to know what to ask again, none of its values. */
export interface Change {
  readonly sequence: number;
  readonly noun: string;
  readonly id: string;
  readonly version: number | null;
  readonly action: string;
  /** Who did it, by name. */
  readonly actor: string;
  /** One's own command's id, by which its window knows that it has seen the change already; else null. */
  readonly ownCommandId: string | null;
  readonly regionCode: string | null;
  readonly projectId: string | null;
  readonly workAreaId: string | null;
  readonly focusAreaKeys: readonly string[];
}

/** What a window that follows is told. */
export type News =
  /** `missed`: from before this connection, so that nobody needs to be told of it as new. */
  | { readonly kind: 'changes'; readonly changes: readonly Change[]; readonly missed: boolean }
  /** Too much to name, or the person's own rights have changed: everything may be different. */
  | { readonly kind: 'everything' }
  /** Nothing more comes: signed out; too many windows of one person; the server stops, another may answer. */
  | { readonly kind: 'ended'; readonly why: 'signed-out' | 'replaced' | 'closing' };

export interface Told {
  readonly id: Cursor;
  readonly news: News;
}
