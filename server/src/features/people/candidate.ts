/** Somebody who may own a milestone: a membership of theirs covers it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}
