import { z } from 'zod';
import { calendarDate, isCalendarDate } from '../values/calendar-date.ts';

/** One word, or several of which any will do. */
const words = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(100)])
  .optional()
  .transform((given) => (given === undefined ? [] : [given].flat()));

const day = z
  .string()
  .refine(isCalendarDate)
  .transform((text) => calendarDate(text))
  .optional();

/**
 * Which acts: `project` is a slug, `person` the id of who acted; `from` and `to` are days in Helsinki, both included;
 * `q` a piece of a reason. `beforeSequence` goes on from the last row of the page before; `page` counts from 1, for
 * scripts that count pages.
 */
export const auditListInput = z
  .object({
    noun: words,
    entityId: z.string().max(200).optional(),
    action: words,
    person: words,
    region: words,
    project: words,
    from: day,
    to: day,
    q: z.string().max(200).default(''),
    beforeSequence: z.int().min(1).optional(),
    page: z.int().min(1).default(1),
    pageSize: z.int().min(1).max(200).default(50),
  })
  .prefault({});

export type AuditListInput = z.infer<typeof auditListInput>;

/** Who has read voucher lines: the same words, where they mean something. */
export const ledgerViewsInput = auditListInput
  .unwrap()
  .pick({
    person: true,
    region: true,
    project: true,
    from: true,
    to: true,
    beforeSequence: true,
    pageSize: true,
  })
  .prefault({});

export type LedgerViewsInput = z.infer<typeof ledgerViewsInput>;
