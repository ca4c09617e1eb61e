import type { AppRouter } from '@painopiste/server/app-router';
import { httpBatchLink } from '@trpc/client';

const LONGEST_ADDRESS = 8000;

/** Questions of the same moment go to the server together. */
export const httpLink = httpBatchLink<AppRouter>({ url: '/trpc', maxURLLength: LONGEST_ADDRESS });
