import type { AccountRange } from '@painopiste/shared/ledger/account-category';
import type { CostCentre, LedgerChart } from '@painopiste/shared/ledger/ledger-chart';
import catalogue from '../../seed-data/catalogue.json' with { type: 'json' };
import type { ProjectBlueprint } from './blueprint.ts';
import { lineOf, windowEndOf } from './write-budgets.ts';
import { costCentreId, lineId, projectId, workAreaId } from './write-projects.ts';

const accounts: AccountRange[] = catalogue.accountMappings.map(({ from, to, category }) => ({
  from,
  to,
  categoryKey: category,
}));

const personalCategories = new Set(
  catalogue.costCategories.filter(({ personal }) => personal).map(({ key }) => key),
);

function costCentresOf(project: ProjectBlueprint): CostCentre[] {
  return project.workAreas.flatMap((workArea) =>
    workArea.money.flatMap((money) => {
      if (money.costCentre === null) return [];
      const line = lineOf(project, money.line);
      return [
        {
          id: costCentreId(project.region, money.costCentre),
          code: money.costCentre,
          validFrom: project.startsOn,
          validTo: null,
          workAreaId: workAreaId(project.slug, workArea.key),
          fundingLineId: lineId(project.slug, line.key),
          projectId: projectId(project.slug),
          windowStart: line.windowStart,
          windowEnd: windowEndOf(line),
          categoryKeys: new Set(line.categories),
          // The files stand for deliveries that came before their months were closed.
          closedThrough: null,
          mayImport: true,
        },
      ];
    }),
  );
}

/** What the rows of a region are judged by, as the product would judge them. */
export function chartOfRegion(region: string, projects: readonly ProjectBlueprint[]): LedgerChart {
  const centres = projects.filter((project) => project.region === region).flatMap(costCentresOf);
  return {
    accountingUnit: region,
    costCentres: new Map(centres.map((centre) => [centre.code, [centre]])),
    notOurs: new Set(),
    accounts,
    personalCategories,
    keepsPersonalTexts: false,
    pivotMonths: new Set(),
  };
}
