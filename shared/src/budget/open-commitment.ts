import { type Cents, cents } from '../values/cents.ts';

/**
 * What of a commitment is still to be invoiced: max(0, ordered - invoiced). Overinvoicing frees nothing
 * elsewhere.
 */
export const openCommitment = (commitment: { readonly ordered: Cents; readonly invoiced: Cents }): Cents =>
  cents(Math.max(0, commitment.ordered - commitment.invoiced));
