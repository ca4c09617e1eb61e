import { z } from 'zod';

/** `project` is a slug; `page` counts from 1. */
export const auditListInput = z
  .object({
    noun: z.string().max(50).optional(),
    entityId: z.string().max(200).optional(),
    project: z.string().max(200).optional(),
    page: z.int().min(1).default(1),
    pageSize: z.int().min(1).max(200).default(50),
  })
  .prefault({});
