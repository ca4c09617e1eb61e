import type { AppRouter } from '@painopiste/server/app-router';
import { httpBatchLink, type TRPCLink } from '@trpc/client';
import { noteOwnCommand } from './own-commands.ts';

const LONGEST_ADDRESS = 8000;

const batchLink = httpBatchLink<AppRouter>({ url: '/trpc', maxURLLength: LONGEST_ADDRESS });

/** Questions of the same moment go to the server together; commands are remembered as this window's own. */
export const httpLink: TRPCLink<AppRouter> = (runtime) => {
  const send = batchLink(runtime);
  return (operation) => {
    if (operation.op.type === 'mutation') noteOwnCommand(operation.op.input);
    return send(operation);
  };
};
