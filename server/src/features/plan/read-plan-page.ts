import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { PROJECT_ADMINISTRATION } from '@painopiste/shared/plan/plan';
import { type Cents, sumCents } from '@painopiste/shared/values/cents';
import type { ActorContext } from '../../trpc/context.ts';
import { findPlanGround, findPlanProject, placeOfProject } from './plan-project-store.ts';
import { findOriginalBudget } from './stored-plan-store.ts';

/** The page of a project's starting plan. */
export interface PlanPage {
  readonly project: { readonly slug: string; readonly names: LocalText };
  readonly region: { readonly code: string; readonly names: LocalText };
  readonly version: number;
  readonly lines: readonly {
    readonly key: string;
    readonly names: LocalText;
    readonly available: Cents | null;
    readonly planned: Cents;
  }[];
  readonly workAreas: number;
  readonly hasAdministration: boolean;
  readonly budget: {
    readonly state: 'draft' | 'approved';
    readonly version: number;
    readonly reference: string | null;
  } | null;
}

/** The page of a starting plan, for those who import it. Throws `project.not-found`, `permission.denied`. */
export async function readPlanPage({ db, actor }: ActorContext, slug: string): Promise<PlanPage> {
  const project = await findPlanProject(db, slug);
  if (!project) throw new DomainError('project.not-found');
  assertCan(actor, 'plan:import', placeOfProject(project), 'project.not-found');
  const { lines, workAreas } = await findPlanGround(db, project);
  const budget = await findOriginalBudget(db, project.id);
  return {
    project: { slug, names: project.names },
    region: project.region,
    version: project.version,
    lines: lines.map(({ id, key, names, available }) => ({
      key,
      names,
      available,
      planned: sumCents((budget?.sums ?? []).filter((sum) => sum.lineId === id).map((sum) => sum.cents)),
    })),
    workAreas: workAreas.length,
    hasAdministration: workAreas.some(({ key }) => key === PROJECT_ADMINISTRATION),
    budget: budget && { state: budget.state, version: budget.version, reference: budget.reference },
  };
}
