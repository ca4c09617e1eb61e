import type { GrantBasis } from '@painopiste/shared/budget/burn-line';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { centsFrom, centsOrNull, dateFrom, dateOrNull } from '../../db/columns.ts';
import type { Reader } from '../../db/transaction.ts';
import type { Amendment } from '../burn/funding-line.ts';
import type { ProjectPage } from './project-page.ts';

/** What a project is, without its money and milestones. */
export type ProjectFacts = Pick<
  ProjectPage,
  | 'id'
  | 'slug'
  | 'version'
  | 'names'
  | 'summary'
  | 'source'
  | 'startsOn'
  | 'planApproval'
  | 'programme'
  | 'call'
  | 'region'
  | 'partners'
  | 'synthetic'
>;

const isOpen = { archivedAt: null, region: { active: true } };

/** The id of the project with this slug; null where there is none or it is archived. */
export async function findProjectId(reader: Reader, slug: string): Promise<string | null> {
  return (await reader.project.findFirst({ where: { slug, ...isOpen }, select: { id: true } }))?.id ?? null;
}

interface Named {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
}

const namesFrom = ({ nameFi, nameSv, nameEn }: Named): LocalText => ({ fi: nameFi, sv: nameSv, en: nameEn });

/** The project with this slug; null where there is none or it is archived. */
export async function findProject(reader: Reader, slug: string): Promise<ProjectFacts | null> {
  const row = await reader.project.findFirst({
    where: { slug, ...isOpen },
    include: {
      region: true,
      call: { include: { programme: true } },
      partners: { where: { archivedAt: null }, orderBy: { position: 'asc' } },
    },
  });
  if (!row) return null;
  const { region, call, planApprovedOn, planApprovalReference, summaryFi } = row;
  const isApproved = planApprovedOn !== null && planApprovalReference !== null;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    names: namesFrom(row),
    summary: summaryFi === null ? null : { fi: summaryFi, sv: row.summarySv, en: row.summaryEn },
    source: row.source,
    startsOn: dateFrom(row.startsOn),
    planApproval: isApproved ? { on: dateFrom(planApprovedOn), reference: planApprovalReference } : null,
    programme: { key: call.programme.key, names: namesFrom(call.programme) },
    call: { key: call.key, names: namesFrom(call), source: call.source },
    region: {
      code: region.code,
      names: namesFrom(region),
      shortNames: { fi: region.shortNameFi, sv: region.shortNameSv, en: region.shortNameEn },
    },
    partners: row.partners.map((partner) => ({
      id: partner.id,
      kind: partner.kind,
      names: namesFrom(partner),
    })),
    synthetic: row.synthetic,
  };
}

/** The grant decisions on the project's lines, by line, oldest first. */
export async function findAmendments(
  reader: Reader,
  projectId: string,
): Promise<ReadonlyMap<string, Amendment[]>> {
  const rows = await reader.fundingLineAmendment.findMany({
    where: { fundingLine: { projectId } },
    orderBy: { number: 'asc' },
  });
  const byLine = Map.groupBy(rows, (row) => row.fundingLineId);
  return new Map(
    [...byLine].map(([lineId, amendments]) => [
      lineId,
      amendments.map((row) => ({
        number: row.number,
        decidedOn: dateOrNull(row.decidedOn),
        decisionReference: row.decisionReference,
        basis: row.basis as GrantBasis,
        grant: centsOrNull(row.grantCents),
        ownShare: centsFrom(row.ownShareCents),
        windowEnd: dateFrom(row.windowEnd),
        source: row.source,
        note: row.note,
      })),
    ]),
  );
}
