import type { FundingLine, GrantDecision } from '../funding/funding-line.ts';
import type { ProjectDetails } from '../projects/project-details.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';

/** A project of 2023-2025 whose plan is not approved. */
export const aProject = (overrides: Partial<ProjectDetails> = {}): ProjectDetails => ({
  id: 'project',
  slug: 'hanke',
  regionCode: '04',
  version: 3,
  nameFi: 'Hanke',
  nameSv: null,
  nameEn: null,
  summaryFi: null,
  summarySv: null,
  summaryEn: null,
  callKey: 'call',
  startsOn: calendarDate('2023-01-01'),
  source: null,
  planApprovedOn: null,
  planApprovalReference: null,
  isArchived: false,
  ...overrides,
});

/** 1 000 000 € exactly, decided on 8.12.2022, until the end of 2025. */
export const aDecision = (overrides: Partial<GrantDecision> = {}): GrantDecision => ({
  basis: 'exact',
  grant: cents(100_000_000),
  ownShare: cents(0),
  windowEnd: calendarDate('2025-12-31'),
  decidedOn: calendarDate('2022-12-08'),
  decisionReference: null,
  amendmentSource: null,
  note: null,
  ...overrides,
});

/** A line from 2023 on, of staff and travel, with one decision. */
export const aFundingLine = (overrides: Partial<FundingLine> = {}): FundingLine => ({
  id: 'line',
  key: 'pillar-4',
  version: 2,
  nameFi: 'Pilari 4',
  nameSv: null,
  nameEn: null,
  pillar: 4,
  windowStart: calendarDate('2023-01-01'),
  amberBasisPoints: 1000,
  redBasisPoints: 2000,
  quietBasisPoints: 1500,
  administrationBasisPoints: null,
  categoryKeys: ['staff', 'travel'],
  amendments: [{ ...aDecision(), number: 1 }],
  ...overrides,
});
