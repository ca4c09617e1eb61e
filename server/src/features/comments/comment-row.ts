/** A comment as it is shown; the text of a withdrawn one is null. */
export interface CommentRow {
  readonly id: string;
  readonly text: string | null;
  readonly author: string;
  readonly authorId: string;
  /** Instants, ISO 8601 in UTC. */
  readonly writtenAt: string;
  readonly editedAt: string | null;
  readonly withdrawnAt: string | null;
  /** Whom the text names, by name. */
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
  readonly version: number;
}

export interface CommentList {
  /** Oldest first. */
  readonly comments: readonly CommentRow[];
  readonly canWrite: boolean;
}
