import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';

export type LocalName = { readonly fi: string; readonly sv: string | null; readonly en: string | null };

export type AmendmentBlueprint = {
  decidedOn: CalendarDate | null;
  reference: string | null;
  basis: 'exact' | 'rounded' | 'estimate' | 'unknown';
  grant: Cents | null;
  windowEnd: CalendarDate;
  source: string;
  note: string | null;
};

export type LineBlueprint = {
  key: string;
  name: LocalName;
  pillar: number | null;
  windowStart: CalendarDate;
  amendments: readonly [AmendmentBlueprint, ...AmendmentBlueprint[]];
  categories: readonly string[];
};

/** What a line plans for a work area: its cost centre and, where there is a budget, the sums per cost category. */
export type MoneyBlueprint = {
  line: string;
  costCentre: string | null;
  planned: Readonly<Record<string, Cents>>;
};

export type MoveBlueprint = { from: CalendarDate; to: CalendarDate; on: CalendarDate; reason: string };

export type MilestoneBlueprint = {
  key: string;
  name: LocalName;
  kind: 'milestone' | 'target' | 'monitoring-step';
  weight: number;
  state: 'planned' | 'in-progress' | 'done' | 'accepted' | 'cancelled';
  baselineOn: CalendarDate | null;
  forecastOn: CalendarDate;
  doneOn: CalendarDate | null;
  acceptedOn: CalendarDate | null;
  addedOn: CalendarDate;
  owner: string;
  doneBy: string | null;
  acceptedBy: string | null;
  evidenceRequired: boolean;
  evidence: 'none' | 'submitted' | 'accepted';
  moves: readonly MoveBlueprint[];
};

export type CommitmentBlueprint = {
  line: string;
  category: string;
  title: string;
  ordered: Cents;
  invoiced: Cents;
  orderedOn: CalendarDate;
  expectedMonth: Month;
};

export type WorkAreaBlueprint = {
  key: string;
  name: LocalName;
  lead: string | null;
  investment: string | null;
  shares: Readonly<Record<string, number>>;
  targetGroups: readonly string[];
  money: readonly MoneyBlueprint[];
  milestones: readonly MilestoneBlueprint[];
  commitments: readonly CommitmentBlueprint[];
};

export type ReallocationBlueprint = {
  reference: string;
  reason: string;
  decidedOn: CalendarDate;
  line: string;
  amount: Cents;
  months: readonly Month[];
  from: { workArea: string; category: string };
  to: { workArea: string; category: string };
};

export type ProjectBlueprint = {
  slug: string;
  region: string;
  call: string;
  name: LocalName;
  summary: LocalName | null;
  startsOn: CalendarDate;
  /** Of the plan, the first baseline and the original budget. */
  approval: { on: CalendarDate; reference: string } | null;
  source: string;
  partners: readonly { key: string; kind: 'city' | 'hus' | 'ngo' | 'region'; name: LocalName }[];
  lines: readonly LineBlueprint[];
  workAreas: readonly WorkAreaBlueprint[];
  reallocations: readonly ReallocationBlueprint[];
  closedThrough: Month | null;
};
