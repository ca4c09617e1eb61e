import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import catalogue from '../../seed-data/catalogue.json' with { type: 'json' };
import type { LocalName, ProjectBlueprint, WorkAreaBlueprint } from './blueprint.ts';
import { FULL_SPLIT, splitByPerCent } from './cost-split.ts';
import { rrp2Amendment } from './grants.ts';
import type { DemoProject } from './ledger-plan.ts';
import { RRP2_END, RRP2_START, rrp2Line } from './rrp2.ts';
import { vakehyvaCommitments } from './vakehyva-commitments.ts';
import { vakehyvaMilestones } from './vakehyva-milestones.ts';
import { sharesByMoney } from './work-area-shares.ts';
import { leadOf } from './write-people.ts';

const SLUG = 'vakehyva-hyvat-palvelut';
const NAME = 'VaKeHyva – Hyvät palvelut';

type Area = {
  focusArea: string;
  costCentre: string;
  investment: string;
  targetGroups: readonly string[];
  /** Planned through August 2024, in euros; over the whole window 1.8 times as much. */
  plannedByAugust: number;
};

const AREAS: readonly Area[] = [
  {
    focusArea: 'mental-health-and-substance-abuse',
    costCentre: '904101',
    investment: 'I2',
    targetGroups: ['young-adults'],
    plannedByAugust: 780_000,
  },
  {
    focusArea: 'continuity-of-care',
    costCentre: '904102',
    investment: 'I1',
    targetGroups: ['long-term-ill'],
    plannedByAugust: 640_000,
  },
  {
    focusArea: 'elderly-services',
    costCentre: '904103',
    investment: 'I1',
    targetGroups: ['older-people'],
    plannedByAugust: 620_000,
  },
  {
    focusArea: 'migrant-families',
    costCentre: '904104',
    investment: 'I2',
    targetGroups: ['migrants', 'children-and-families'],
    plannedByAugust: 700_000,
  },
  {
    focusArea: 'health-promotion',
    costCentre: '904105',
    investment: 'I2',
    targetGroups: ['all-residents'],
    plannedByAugust: 690_000,
  },
  {
    focusArea: 'recording-practices',
    costCentre: '904106',
    investment: 'I3',
    targetGroups: ['professionals'],
    plannedByAugust: 650_000,
  },
  {
    focusArea: 'digital-services',
    costCentre: '904107',
    investment: 'I4',
    targetGroups: ['all-residents', 'professionals'],
    plannedByAugust: 960_000,
  },
  {
    focusArea: 'access-to-care',
    costCentre: '904108',
    investment: 'I1',
    targetGroups: ['all-residents'],
    plannedByAugust: 650_000,
  },
];

/** Work areas whose names are shown in Finnish and marked, as some always are. */
const WITHOUT_TRANSLATION = new Set(['access-to-care']);

// Of the 31.5 weights of a 36-month plan the first 20 months have 17.5 (see planWeights).
const wholeWindow = (plannedByAugust: number): Cents => euros((plannedByAugust * 9) / 5);

function nameOf(focusArea: string): LocalName {
  const area = catalogue.focusAreas.find(({ key }) => key === focusArea);
  if (!area) throw new Error(`No focus area ${focusArea}`);
  return WITHOUT_TRANSLATION.has(focusArea)
    ? { fi: area.fi, sv: null, en: null }
    : { fi: area.fi, sv: area.sv, en: area.en };
}

function workAreas(): WorkAreaBlueprint[] {
  const milestones = vakehyvaMilestones();
  const milestonesOf = (workArea: string) =>
    milestones.filter((placed) => placed.workArea === workArea).map(({ milestone }) => milestone);
  const paid = AREAS.map(
    ({ focusArea, costCentre, investment, targetGroups, plannedByAugust }): WorkAreaBlueprint => {
      const planned = splitByPerCent(wholeWindow(plannedByAugust), FULL_SPLIT);
      return {
        key: focusArea,
        name: nameOf(focusArea),
        lead: leadOf(focusArea),
        investment,
        shares: { [focusArea]: 10_000 },
        targetGroups,
        money: [{ line: 'rrp2', costCentre, planned }],
        milestones: milestonesOf(focusArea),
        commitments: vakehyvaCommitments(focusArea),
      };
    },
  );
  const administration: WorkAreaBlueprint = {
    key: 'project-administration',
    name: { fi: 'Hankehallinto', sv: 'Projektförvaltning', en: 'Project administration' },
    lead: 'manager.vakehyva',
    investment: null,
    shares: sharesByMoney(
      AREAS.map(({ focusArea, plannedByAugust }) => ({
        sum: plannedByAugust,
        shares: { [focusArea]: 10_000 },
      })),
    ),
    targetGroups: [],
    money: [],
    milestones: milestonesOf('project-administration'),
    commitments: [],
  };
  return [...paid, administration];
}

/** VaKeHyva – Hyvät palvelut 2023–2025, with the real ledger samples. */
export function vakehyva(): DemoProject {
  const amendment = rrp2Amendment('04', RRP2_END);
  const project: ProjectBlueprint = {
    slug: SLUG,
    region: '04',
    call: 'rrp2-2023-2025',
    // A name of its own, which nobody has published a translation of.
    name: { fi: NAME, sv: NAME, en: NAME },
    summary: {
      fi: 'Hanke nopeuttaa hoitoon pääsyä, purkaa koronapandemian palveluvelkaa ja tuo uusia digitaalisia palveluja käyttöön.',
      sv: 'Projektet påskyndar tillgången till vård, avvecklar pandemins serviceskuld och inför nya digitala tjänster.',
      en: 'The project speeds up access to care, clears the service backlog of the pandemic and takes digital services into use.',
    },
    startsOn: RRP2_START,
    approval: { on: calendarDate('2023-02-15'), reference: '§ 12 (synteettinen)' },
    source: amendment.source,
    partners: [
      {
        key: 'vantaa',
        kind: 'city',
        name: { fi: 'Vantaan kaupunki', sv: 'Vanda stad', en: 'City of Vantaa' },
      },
      {
        key: 'kerava',
        kind: 'city',
        name: { fi: 'Keravan kaupunki', sv: 'Kervo stad', en: 'City of Kerava' },
      },
      { key: 'hus', kind: 'hus', name: { fi: 'HUS-yhtymä', sv: 'HUS-sammanslutningen', en: 'HUS Group' } },
      {
        key: 'regions',
        kind: 'region',
        name: {
          fi: 'Etelä-Suomen muut hyvinvointialueet',
          sv: 'Övriga välfärdsområden i Södra Finland',
          en: 'Other wellbeing services counties of Southern Finland',
        },
      },
      {
        key: 'ngos',
        kind: 'ngo',
        name: { fi: 'Järjestöt', sv: 'Organisationer', en: 'Non-governmental organisations' },
      },
    ],
    lines: [rrp2Line(amendment, 4)],
    workAreas: workAreas(),
    reallocations: [],
    closedThrough: month('2024-08'),
  };
  return {
    project,
    ledger: {
      samples: [
        { fileName: 'paakirja-vakehyva-2023.csv', shape: 'paakirja', importedOn: calendarDate('2024-01-15') },
        {
          fileName: 'paakirja-vakehyva-2024-01-08.csv',
          shape: 'paakirja',
          importedOn: calendarDate('2024-09-12'),
        },
      ],
      generated: null,
    },
  };
}
