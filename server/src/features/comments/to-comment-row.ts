import type { CommentRow } from './comment-row.ts';
import type { StoredComment } from './comment-store.ts';

/** What everybody may see of it: of a withdrawn comment not the text. */
export const toCommentRow = ({ noun: _noun, thingId: _thingId, ...row }: StoredComment): CommentRow => ({
  ...row,
  text: row.withdrawnAt === null ? row.text : null,
  mentions: row.withdrawnAt === null ? row.mentions : [],
});
