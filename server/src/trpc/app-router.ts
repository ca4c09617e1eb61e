import { router } from './procedure.ts';

export const appRouter = router({});

export type AppRouter = typeof appRouter;
