import { randomUUID } from 'node:crypto';
import type { Role } from '@painopiste/shared/permissions/roles';
import type { PlanCell } from '@painopiste/shared/plan/sheet';
import writeWorkbook, { type Cell } from 'write-excel-file/node';
import type { Db } from '../db/transaction.ts';
import { aFundingLine } from './money.ts';
import { anActor } from './people.ts';
import { aProject, aWorkArea, day } from './projects.ts';

type Rows = readonly (readonly PlanCell[])[];

const toCell = (cell: PlanCell): Cell => {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (!('day' in cell)) return cell.broken;
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'd.m.yyyy' };
};

/** A workbook of these sheets, as bytes. */
export const aWorkbook = (sheets: Readonly<Record<string, Rows>>): Promise<Buffer> =>
  writeWorkbook(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((cells) => cells.map(toCell)) })),
  ).toBuffer();

/** A small whole plan: one work area with a cost centre, one milestone, two months of budget. */
export const aPlanOf = (code: string): Readonly<Record<string, Rows>> => ({
  'Osa-alueet': [
    ['Tunnus', 'Nimi suomeksi', 'Kustannuspaikka', '% Painopiste elderly', '% Painopiste digital'],
    ['project-administration', 'Hankehallinto', null, 100, null],
    ['koti', 'Kotona asuminen', code, 60, 40],
  ],
  Välitavoitteet: [
    ['Osa-alue', 'Nimi suomeksi', 'Perusaikataulu', 'Paino', 'Todenne vaaditaan'],
    ['koti', 'Malli valmis', '30.6.2024', 20, 'kyllä'],
  ],
  Talousarvio: [
    ['Osa-alue', 'Kustannuslaji', '1/2024', '2/2024'],
    ['koti', 'staff', 1000.5, '2\u00a0000,50'],
  ],
});

/** A project of 2024 without work areas, with one line of 100 000 euros and a manager of its own. */
export async function aPlannedProject(db: Db, role: Role = 'manager') {
  const project = await aProject(db, { startsOn: day('2024-01-01') });
  const line = await aFundingLine(db, {
    projectId: project.id,
    grantCents: 10_000_000,
    windowFrom: '2024-01-01',
    windowTo: '2024-12-31',
  });
  // Focus areas come with some other project's work area.
  const other = await aProject(db);
  await aWorkArea(db, { projectId: other.id, focus: { elderly: 5_000, digital: 5_000 } });
  const manager = await anActor(db, role, { kind: 'project', projectId: project.id });
  return { project, line, manager, other, code: randomUUID().slice(0, 8) };
}
