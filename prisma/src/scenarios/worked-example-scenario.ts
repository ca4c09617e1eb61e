import {
  WORKED_EXAMPLE_BAC,
  WORKED_EXAMPLE_CLOSED_THROUGH,
  WORKED_EXAMPLE_COMMITMENTS,
  WORKED_EXAMPLE_MILESTONES,
  WORKED_EXAMPLE_MONTHLY,
  WORKED_EXAMPLE_TODAY,
  WORKED_EXAMPLE_WINDOW,
} from '@painopiste/shared/testing/worked-example';
import { addDays, calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { ClientBase } from 'pg';
import type { MilestoneBlueprint, ProjectBlueprint } from './blueprint.ts';
import { chartOfRegion } from './chart-of-region.ts';
import { LEDGER_CATEGORIES } from './cost-split.ts';
import { paakirjaText } from './paakirja-text.ts';
import { syntheticRows } from './synthetic-rows.ts';
import { writeBudgets } from './write-budgets.ts';
import { writeClosings } from './write-closings.ts';
import { writeCommitments } from './write-commitments.ts';
import { writeLedger } from './write-ledger.ts';
import { writeMilestones } from './write-milestones.ts';
import { writeMemberships, writePeople } from './write-people.ts';
import { projectId, writeProjects } from './write-projects.ts';
import { writeReference } from './write-reference.ts';

const SLUG = 'worked-example';
const REGION = '04';
const CENTRE = '049901';
const CATEGORY = 'services';
const OWNER = 'manager.vakehyva';
const SOURCE = 'Laskentaesimerkki, synteettinen: ei todellinen avustus';
const APPROVED_ON = calendarDate('2023-01-31');

const milestones = (): MilestoneBlueprint[] =>
  WORKED_EXAMPLE_MILESTONES.map((milestone, index) => {
    const { baselineOn, forecastOn, doneOn, acceptedOn } = milestone;
    if (!baselineOn || !forecastOn) throw new Error('Every milestone of the worked example has both dates');
    const isMoved = baselineOn < forecastOn;
    const on = [addDays(baselineOn, -9), WORKED_EXAMPLE_TODAY].reduce((a, b) => (a < b ? a : b));
    return {
      key: `milestone-${index + 1}`,
      name: milestone.names,
      kind: milestone.kind,
      weight: milestone.weight,
      state: milestone.state,
      baselineOn,
      forecastOn,
      doneOn,
      acceptedOn,
      addedOn: APPROVED_ON,
      owner: OWNER,
      doneBy: doneOn ? OWNER : null,
      acceptedBy: acceptedOn ? 'controller' : null,
      evidenceRequired: false,
      evidence: 'none',
      moves: isMoved ? [{ from: baselineOn, to: forecastOn, on, reason: 'Laskentaesimerkin siirtymä.' }] : [],
    };
  });

/** One line, one work area, one category: every figure of the project is one of the worked example. */
const project = (): ProjectBlueprint => ({
  slug: SLUG,
  region: REGION,
  call: 'rrp2-2023-2025',
  name: { fi: 'Laskentaesimerkki', sv: 'Räkneexempel', en: 'Worked example' },
  summary: null,
  startsOn: WORKED_EXAMPLE_WINDOW.start,
  approval: { on: APPROVED_ON, reference: '§ 1 (synteettinen)' },
  source: SOURCE,
  partners: [],
  lines: [
    {
      key: 'grant',
      name: { fi: 'Esimerkkirahoitus', sv: 'Exempelfinansiering', en: 'Example funding' },
      pillar: null,
      windowStart: WORKED_EXAMPLE_WINDOW.start,
      amendments: [
        {
          decidedOn: null,
          reference: null,
          basis: 'estimate',
          grant: WORKED_EXAMPLE_BAC,
          windowEnd: WORKED_EXAMPLE_WINDOW.end,
          source: SOURCE,
          note: null,
        },
      ],
      categories: LEDGER_CATEGORIES,
    },
  ],
  workAreas: [
    {
      key: 'example',
      name: { fi: 'Esimerkin osa-alue', sv: 'Exemplets delområde', en: 'Work area of the example' },
      lead: OWNER,
      investment: null,
      shares: { 'mental-health-and-substance-abuse': 10_000 },
      targetGroups: [],
      money: [{ line: 'grant', costCentre: CENTRE, planned: { [CATEGORY]: WORKED_EXAMPLE_BAC } }],
      milestones: milestones(),
      commitments: [
        {
          line: 'grant',
          category: CATEGORY,
          title: 'Esimerkin sitoumus',
          ordered: WORKED_EXAMPLE_COMMITMENTS,
          invoiced: euros(0),
          orderedOn: calendarDate('2024-05-15'),
          expectedMonth: month('2024-10'),
        },
      ],
    },
  ],
  reallocations: [],
  closedThrough: WORKED_EXAMPLE_CLOSED_THROUGH,
});

function ledgerFile() {
  const cells = WORKED_EXAMPLE_MONTHLY.flatMap(({ month: booked, actual }) =>
    actual === null ? [] : [{ costCentre: CENTRE, category: CATEGORY, month: booked, amount: actual }],
  );
  const bytes = new TextEncoder().encode(paakirjaText(syntheticRows(SLUG, cells)));
  return { fileName: `paakirja-${SLUG}.csv`, shape: 'paakirja' as const, bytes };
}

/** `worked-example`: the project of CALCULATIONS as it stood on 15.7.2024. VaKeHyva's people have their roles on it. */
export async function writeWorkedExample(client: ClientBase): Promise<void> {
  const projects = [project()];
  await writeReference(client);
  await writePeople(client);
  await writeProjects(client, projects);
  await writeMemberships(client, new Map([['vakehyva-hyvat-palvelut', projectId(SLUG)]]));
  await writeClosings(client, projects);
  await writeBudgets(client, projects);
  await writeMilestones(client, projects);
  await writeCommitments(client, projects);
  const delivery = { region: REGION, file: ledgerFile(), importedOn: calendarDate('2024-07-12') };
  await writeLedger(client, [delivery], new Map([[REGION, chartOfRegion(REGION, projects)]]));
}
