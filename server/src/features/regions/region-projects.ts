import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { toBurnLines } from '../burn/burn-lines.ts';
import { toPublishedLine } from '../burn/published-line.ts';
import type { ScopeMoney } from '../burn/read-scope-money.ts';
import type { PlacedMilestone } from '../milestones/placed-milestone.ts';
import { summariseMilestones } from '../milestones/summarise-milestones.ts';
import type { RegionProject } from './region-page.ts';

/** A project by its names. */
export interface NamedProject {
  readonly id: string;
  readonly slug: string;
  readonly names: LocalText;
  readonly programme: { readonly key: string; readonly names: LocalText };
  readonly call: { readonly key: string; readonly names: LocalText };
  readonly synthetic: boolean;
}

/** The projects of a region with all their lines, and the figures of those lines that are counted. */
export function toRegionProjects(
  projects: readonly NamedProject[],
  money: ScopeMoney,
  milestones: readonly PlacedMilestone[],
  today: CalendarDate,
): RegionProject[] {
  return projects.map((project) => {
    const isOwn = (line: { readonly project: { readonly id: string } }): boolean =>
      line.project.id === project.id;
    const chosen = money.chosen.filter(isOwn);
    const areas = money.workAreas.filter((area) => area.projectId === project.id);
    const shown = areas.filter((area) => area.visible).length;
    const isVisible = chosen.length > 0 && (shown > 0 || areas.length === 0);
    const own = milestones.filter((milestone) => milestone.projectId === project.id);
    return {
      ...project,
      lines: money.all.filter(isOwn).map((line) => toPublishedLine(line, chosen.includes(line))),
      figures: isVisible ? computeScopeFigures(toBurnLines(chosen, money.cells, money.isWhole)) : null,
      milestones: isVisible ? summariseMilestones(own, today) : null,
      partial: shown === areas.length ? null : { shown, of: areas.length },
    };
  });
}
