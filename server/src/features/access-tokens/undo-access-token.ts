import { isOfItsVersion, undoByOpposite } from '../../commands/undo-by-opposite.ts';
import { revokeOwnToken } from './access-token-commands.ts';
import { findToken } from './access-token-store.ts';

/** A token that was made is revoked. What is revoked stays so: it may have been revoked because it leaked. */
export const accessTokenUndo = undoByOpposite({
  canUndo: ({ action, before, after }) =>
    action === 'access-token:create' && before === null && after !== null,
  isAsLeft: isOfItsVersion(findToken),
  run: (context, _, asked) => revokeOwnToken(context, asked),
});
