let last = 0;

/** Distinct within a test file, so that factories never collide. */
export const nextNumber = (): number => ++last;
