import { plural } from '../../plural.ts';
import type { CommentTexts } from './fi.ts';

export const commentsEn: CommentTexts = {
  title: (count) =>
    count === 0 ? 'Comments' : plural(count, { one: '1 comment', other: `${count} comments` }),
  empty: 'No comments yet.',
  emptyWriter: 'No comments yet. Write the first one.',
  field: 'Comment',
  help: 'No client or patient data. Mention somebody by typing @ and the beginning of the name.',
  submit: 'Send the comment',
  sent: 'The comment has been sent.',
  edit: 'Edit',
  editOwn: (when) => `Edit your comment of ${when}`,
  save: 'Save the comment',
  saved: 'The comment has been saved.',
  withdraw: 'Withdraw the comment',
  withdrawOwn: (when) => `Withdraw your comment of ${when}`,
  withdrawSure: 'Withdraw the comment? It stays as withdrawn, without its text.',
  keep: 'Keep it',
  withdrawn: 'The comment has been withdrawn.',
  withdrawnAt: (when) => `Withdrawn ${when}`,
  edited: (when) => `edited ${when}`,
  people: 'People you can mention',
  nobody: 'Nobody who can see this matches.',
  seeking: 'Searching…',
};
