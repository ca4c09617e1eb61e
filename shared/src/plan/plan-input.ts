import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';
import { MILESTONE_KINDS } from '../milestones/milestone.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';
import { nameFields, requiredLine } from '../values/plain-text.ts';
import { isMonth } from '../values/month.ts';
import { INVESTMENTS, isWorkAreaKey } from '../work-areas/work-area.ts';
import { type Plan, PLAN_LIMITS } from './plan.ts';

const id = z.uuid();
const at = z.object({ sheet: z.string().max(100), cell: z.string().max(20) });
const key = z.string().refine(isWorkAreaKey);
const word = z.string().min(1).max(100);
const day = z.iso.date().transform((text) => text as CalendarDate);
const names = z.object({ fi: nameFields.nameFi, sv: nameFields.nameSv, en: nameFields.nameEn });
const share = z.object({ focusAreaKey: word, basisPoints: z.int().min(1).max(10_000) });
const month = z.string().refine(isMonth);
const amount = z
  .int()
  .min(1)
  .max(9_000_000_000_000)
  .transform((sum) => sum as Cents);

const workArea = z.object({
  at,
  key,
  names,
  leadId: id.nullable(),
  investment: z.enum(INVESTMENTS).nullable(),
  shares: z.array(share).max(100).readonly(),
  costCentres: z
    .array(z.object({ at, code: z.string().regex(/^[0-9A-Za-z._-]{1,20}$/), lineId: id }))
    .max(20)
    .readonly(),
});

const milestone = z.object({
  at,
  workAreaKey: key,
  names,
  kind: z.enum(MILESTONE_KINDS).nullable(),
  weight: z.int().min(0).max(100_000).nullable(),
  baselineOn: day,
  forecastOn: day.nullable(),
  ownerId: id.nullable(),
  evidenceRequired: z.boolean().nullable(),
});

const budgetRow = z.object({
  at,
  workAreaKey: key,
  lineId: id,
  categoryKey: word,
  months: z
    .array(z.tuple([month.nullable(), amount]).readonly())
    .max(PLAN_LIMITS.columns)
    .readonly(),
});

const plan = z.object({
  workAreas: z.array(workArea).max(PLAN_LIMITS.rows).readonly(),
  milestones: z.array(milestone).max(PLAN_LIMITS.rows).readonly(),
  budget: z.array(budgetRow).max(PLAN_LIMITS.rows).readonly(),
}) satisfies z.ZodType<Plan>;

const slug = z.string().max(200);

export const planGetInput = z.object({ slug });

/** `version`: the project's, as the reader of the file saw it; `plan`: what the preview answered. */
export const planImportInput = commandInput.extend({ slug, plan });

/** `version`: the draft's; `reference`: the decision that approves the original budget. */
export const budgetApproveInput = commandInput.extend({
  slug,
  reference: requiredLine(200),
  decidedOn: z.iso.date().transform((text) => text as CalendarDate),
});

export type PlanImportInput = z.infer<typeof planImportInput>;
export type BudgetApproveInput = z.infer<typeof budgetApproveInput>;
