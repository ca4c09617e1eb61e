import {
  commentedInput,
  editCommentInput,
  mentionableInput,
  withdrawCommentInput,
  writeCommentInput,
} from '@painopiste/shared/comments/comment-input';
import { may, router } from '../../trpc/procedure.ts';
import { editComment, withdrawComment, writeComment } from './comment-commands.ts';
import { listMentionable, readComments } from './list-comments.ts';

export const commentRouter = router({
  list: may('comment:read')
    .input(commentedInput)
    .query(({ ctx, input }) => readComments(ctx, input)),
  mentionable: may('comment:write')
    .input(mentionableInput)
    .query(({ ctx, input }) => listMentionable(ctx, input)),
  write: may('comment:write')
    .input(writeCommentInput)
    .mutation(({ ctx, input }) => writeComment(ctx, input)),
  edit: may('comment:write')
    .input(editCommentInput)
    .mutation(({ ctx, input }) => editComment(ctx, input)),
  withdraw: may('comment:write')
    .input(withdrawCommentInput)
    .mutation(({ ctx, input }) => withdrawComment(ctx, input)),
});
