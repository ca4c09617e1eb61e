import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import type { RouterOutputs } from '../lib/trpc.ts';

type Settings = RouterOutputs['project']['settings'];

const ALL = {
  'project:edit': true,
  'project:approve-plan': true,
  'project:archive': true,
  'funding-line:edit': true,
  'cost-centre:edit': true,
};

/** A project that has nothing yet, as its manager finds its forms. */
export const aProjectSettings = (wanted: Partial<Settings> = {}): Settings => ({
  project: {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'hyvat-palvelut',
    regionCode: '04',
    version: 3,
    nameFi: 'Hyvät palvelut',
    nameSv: 'Bra tjänster',
    nameEn: null,
    summaryFi: null,
    summarySv: null,
    summaryEn: null,
    callKey: 'rrp2',
    startsOn: calendarDate('2024-01-01'),
    source: null,
    planApprovedOn: null,
    planApprovalReference: null,
    isArchived: false,
  },
  partners: [],
  workAreas: [],
  lines: [],
  costCentres: [],
  firstClosed: null,
  plan: { dated: 0, undated: 0 },
  may: ALL,
  ...wanted,
});

type Line = Settings['lines'][number];

/** 12 000 euros from 2024 to the end of 2025, of which 10 000 are budgeted as staff. */
export const aSettingsLine = (wanted: Partial<Line> = {}): Line => ({
  id: '00000000-0000-4000-8000-000000000002',
  key: 'pilari-4',
  version: 2,
  nameFi: 'Pilari 4',
  nameSv: null,
  nameEn: null,
  pillar: 4,
  windowStart: calendarDate('2024-01-01'),
  amberBasisPoints: 1000,
  redBasisPoints: 2000,
  quietBasisPoints: 1500,
  administrationBasisPoints: null,
  categoryKeys: ['staff'],
  amendments: [
    {
      number: 1,
      basis: 'exact',
      grant: euros(12_000),
      ownShare: euros(0),
      windowEnd: calendarDate('2025-12-31'),
      decidedOn: calendarDate('2023-12-08'),
      decisionReference: 'VN/1',
      amendmentSource: null,
      note: null,
    },
  ],
  approvedBudget: euros(10_000),
  usedCategoryKeys: ['staff'],
  ...wanted,
});
