import type { RouterOutputs } from './trpc.ts';
import { GrantAmount } from './grant-amount.tsx';

type Line = RouterOutputs['region']['get']['projects'][number]['lines'][number];

const NONE = { exact: 0, rounded: 0, estimate: 0, unknown: 0 };

/** One line's published money, marked by its basis. */
export const LineAmount = ({ line }: { line: Pick<Line, 'budgetAtCompletion' | 'basis'> }) => (
  <GrantAmount grant={{ budgetAtCompletion: line.budgetAtCompletion, bases: { ...NONE, [line.basis]: 1 } }} />
);
