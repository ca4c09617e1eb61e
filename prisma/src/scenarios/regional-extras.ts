import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { month, monthsThrough } from '@painopiste/shared/values/month';
import type { CommitmentBlueprint, ReallocationBlueprint } from './blueprint.ts';

type RegionalCommitment = {
  region: string;
  workArea: string;
  category: string;
  title: string;
  ordered: number;
  invoiced: number;
};

const COMMITMENTS: readonly RegionalCommitment[] = [
  {
    region: '21',
    workArea: 'digital',
    category: 'equipment',
    title: 'Etäpalvelujen laitteet',
    ordered: 186_000,
    invoiced: 0,
  },
  {
    region: '09',
    workArea: 'living-at-home',
    category: 'services',
    title: 'Valmennuskumppani',
    ordered: 74_500,
    invoiced: 21_300,
  },
  {
    region: '06',
    workArea: 'recording',
    category: 'services',
    title: 'Kirjaamisvalmennukset',
    ordered: 96_000,
    invoiced: 60_400,
  },
  {
    region: '20',
    workArea: 'mental-health',
    category: 'services',
    title: 'Menetelmäkoulutukset',
    ordered: 58_200,
    invoiced: 12_000,
  },
  {
    region: '08',
    workArea: 'digital',
    category: 'services',
    title: 'Asiointialustan käyttöönotto',
    ordered: 240_000,
    invoiced: 95_000,
  },
];

/** Orders of a few regions, so that commitments are seen beyond the one project. */
export const regionalCommitments = (region: string, workArea: string, line: string): CommitmentBlueprint[] =>
  COMMITMENTS.filter((commitment) => commitment.region === region && commitment.workArea === workArea).map(
    ({ category, title, ordered, invoiced }) => ({
      line,
      category,
      title,
      ordered: euros(ordered),
      invoiced: euros(invoiced),
      orderedOn: calendarDate('2024-06-17'),
      expectedMonth: month('2024-12'),
    }),
  );

const NEXT_SPRING = monthsThrough(month('2025-01'), month('2025-06'));

const REALLOCATIONS: Readonly<Record<string, readonly ReallocationBlueprint[]>> = {
  '06': [
    {
      reference: '§ 41 (synteettinen)',
      reason:
        'Sähköisen asioinnin hankinta jäi arvioitua pienemmäksi; ikääntyneiden palvelujen kokeilu laajenee.',
      decidedOn: calendarDate('2024-09-05'),
      line: 'rrp2',
      amount: euros(90_000),
      months: NEXT_SPRING,
      from: { workArea: 'digital', category: 'services' },
      to: { workArea: 'elderly', category: 'staff' },
    },
  ],
  '08': [
    {
      reference: '§ 27 (synteettinen)',
      reason: 'Vastaanottojen tiimimalli laajenee kolmelle uudelle asemalle.',
      decidedOn: calendarDate('2024-09-12'),
      line: 'rrp2',
      amount: euros(120_000),
      months: NEXT_SPRING,
      from: { workArea: 'recording', category: 'services' },
      to: { workArea: 'reception', category: 'staff' },
    },
  ],
};

/** Approved reallocations of open months, which net to zero. */
export const regionalReallocations = (region: string): readonly ReallocationBlueprint[] =>
  REALLOCATIONS[region] ?? [];
