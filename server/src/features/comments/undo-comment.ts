import { isOfItsVersion, undoByOpposite } from '../../commands/undo-by-opposite.ts';
import { bringCommentBack, editComment, withdrawComment } from './comment-commands.ts';
import type { CommentRow } from './comment-row.ts';
import { findComment } from './comment-store.ts';

/** How a comment is taken back: what was written is withdrawn, what was withdrawn comes back, an edit gets its earlier text. */
export const commentUndo = undoByOpposite({
  canUndo: ({ action, after }) => action === 'comment:write' && after !== null,
  isAsLeft: isOfItsVersion(findComment),
  run(context, command, asked) {
    const [before, after] = [command.before as CommentRow | null, command.after as CommentRow];
    if (after.withdrawnAt !== null) return bringCommentBack(context, asked);
    if (!before || before.text === null) return withdrawComment(context, asked);
    const mentions = before.mentions.map(({ id }) => id);
    return editComment(context, { ...asked, text: before.text, mentions });
  },
});
