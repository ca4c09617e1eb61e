import { queryClient, trpc } from '../../lib/trpc.ts';

/** What is shown of one's own account is asked again. */
export const refreshAccount = (): Promise<void> => queryClient.invalidateQueries(trpc.account.pathFilter());
