import { dirname } from 'node:path';

/** The folder of the whole project, which every task runs in. */
export const root = dirname(import.meta.dirname);
