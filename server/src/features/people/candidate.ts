/** Somebody who may own a milestone: a membership of theirs covers it. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
}

/** The same for several work areas at once. */
export interface CandidateInAreas extends Candidate {
  /** Those of the asked work areas whose milestones this person may own. */
  readonly workAreaIds: readonly string[];
}
