/** How many of a scope's work areas a sum is made of, by the reader's rights (MODEL 15). Null where it is all of them. */
export interface ScopePart {
  readonly shown: number;
  readonly of: number;
}
