import type { CostCentre } from '@painopiste/shared/funding/cost-centre';
import type { FundingLine, LineUse } from '@painopiste/shared/funding/funding-line';
import { ZERO_CENTS } from '@painopiste/shared/values/cents';
import type { Reader } from '../../db/transaction.ts';
import { findCentresOfProject } from './cost-centre-store.ts';
import { findLinesOfProject, findLineUses } from './line-edit-store.ts';

export interface FundingSettings {
  readonly lines: readonly (FundingLine & LineUse)[];
  readonly costCentres: readonly CostCentre[];
}

/** What the forms of a project's money begin with. Whoever calls it has asked whether the project may be read. */
export async function readFundingSettings(reader: Reader, projectId: string): Promise<FundingSettings> {
  const [lines, uses, costCentres] = await Promise.all([
    findLinesOfProject(reader, projectId),
    findLineUses(reader, projectId),
    findCentresOfProject(reader, projectId),
  ]);
  return {
    lines: lines.map(({ projectId: _, ...line }) => ({
      ...line,
      ...(uses.get(line.id) ?? { approvedBudget: ZERO_CENTS, usedCategoryKeys: [] }),
    })),
    costCentres,
  };
}
