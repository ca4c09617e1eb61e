import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';

/** An own edit that led from one version of a milestone to another. */
interface Step {
  readonly id: string;
  readonly kind: MilestoneChange['kind'];
  readonly from: number;
  readonly to: number;
}

/**
 * The versions that a table's own edits have led to: who saw the earlier one has seen the own edit too. Where an edit went
 * over what others had changed meanwhile (it led more than one version on), that holds for its own field alone: of the
 * others nobody here has seen yet what they became.
 */
export function createOwnSteps() {
  const steps = new Map<string, Step[]>();
  const key = (id: string, from: number): string => `${id} ${from}`;

  return {
    add(step: Step): void {
      const at = key(step.id, step.from);
      steps.set(at, [...(steps.get(at) ?? []), step]);
    },
    /** The version on which an edit of this field may be asked, by somebody who saw this row. */
    latest({ id, version }: Pick<MilestoneRow, 'id' | 'version'>, kind: MilestoneChange['kind']): number {
      let seen = version;
      for (;;) {
        const next = steps
          .get(key(id, seen))
          ?.findLast((step) => step.to === step.from + 1 || step.kind === kind);
        if (!next) return seen;
        seen = next.to;
      }
    },
  };
}
