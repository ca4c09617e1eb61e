import { DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import { brokenRule } from '../db/broken-rule.ts';

/**
 * What the domain says where the database refuses: a command asks the same beforehand, but two that come at once may both be
 * told yes, and then the database is the one that knows.
 */
const ERROR_OF: Readonly<Record<string, ErrorCode>> = {
  amendment_order: 'grant.decided-before-earlier',
  budget_within_grant: 'grant.below-budget',
  closings_contiguous: 'project.starts-in-closed-months',
  cost_centre_once: 'cost-centre.taken',
  funding_line_amendment_funding_line_id_number_key: 'funding-line.stale',
  funding_line_project_id_key_key: 'funding-line.key-taken',
  month_closing_pkey: 'month.not-next',
  partner_once: 'partner.taken',
  project_slug_key: 'project.slug-taken',
  shares_add_up: 'work-area.shares-add-up',
  window_order: 'grant.window-ends-before-start',
  work_area_project_id_key_key: 'work-area.key-taken',
};

/** The refusal that an error of the database means; null where it means none, which is a fault. */
export function refusalByRule(error: unknown): DomainError | null {
  const code = ERROR_OF[brokenRule(error) ?? ''];
  return code === undefined ? null : new DomainError(code);
}
