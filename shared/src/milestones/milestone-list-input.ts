import { z } from 'zod';

const words = z.array(z.string().max(200)).max(100).default([]);
const word = z.string().max(500).default('');

/**
 * The filters of the milestone list as they stand in the address (CONTRACT: Addresses). Words are taken as they come:
 * `parseMilestoneFilters` says which of them make sense.
 */
export const milestoneListInput = z
  .object({
    /** Codes, keys, slugs; `status` states or `late`; `owner` ids, `me` or `none`. */
    region: words,
    focusArea: words,
    project: words,
    status: words,
    owner: words,
    /** A work area's id. */
    workArea: word,
    /** `overdue`, `14d`, `2024-10..2024-12`. */
    due: word,
    /** Changed on this day or after it: `monday` (the last one before today) or `2024-09-01`. */
    since: word,
    q: word,
    /** Names of columns, `-` before one turns it: `-forecast,name`. */
    sort: word,
    /** `region`, `focusArea`, `project`, `status` or `owner`. */
    group: word,
    /** Names are sorted in it, where they have it. */
    language: z.enum(['fi', 'sv', 'en']).default('fi'),
    page: z.int().min(1).max(100_000).default(1),
    pageSize: z.int().min(1).max(500).default(50),
  })
  .prefault({});

export type MilestoneListInput = z.infer<typeof milestoneListInput>;
