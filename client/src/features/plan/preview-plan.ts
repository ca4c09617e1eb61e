import type { PlanIssue } from '@painopiste/shared/plan/plan-issue';
import { DOMAIN_ERRORS, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { Plan } from '@painopiste/shared/plan/plan';
import type { Cents } from '@painopiste/shared/values/cents';

interface Count {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What the server found in a file; the same shape as it answers. */
export interface PlanPreview {
  readonly fileName: string;
  readonly version: number;
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
  readonly issueCount: number;
  readonly counts: Readonly<Record<'workAreas' | 'milestones' | 'costCentres', Count>>;
  readonly budget: 'none' | 'new' | 'changed' | 'unchanged';
  readonly lines: readonly {
    readonly key: string;
    readonly planned: Cents;
    readonly available: Cents | null;
  }[];
  readonly lacksAdministration: boolean;
  readonly changesNothing: boolean;
}

/** A file that the server would not take, with its reason. */
export class PreviewRefused extends Error {
  readonly code: ErrorCode | 'internal' | 'unreachable';
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: PreviewRefused['code'], details: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

const isCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(DOMAIN_ERRORS, code);

/** Sends a plan's file and answers with what its import would do. Throws `PreviewRefused`. */
export async function previewPlan(slug: string, file: File): Promise<PlanPreview> {
  const query = new URLSearchParams({ project: slug, fileName: file.name });
  let response: Response;
  try {
    response = await fetch(`/api/plan/preview?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch {
    throw new PreviewRefused('unreachable');
  }
  const body: unknown = await response.json().catch(() => ({}));
  if (response.ok) return body as PlanPreview;
  const { code, details } = body as {
    readonly code?: unknown;
    readonly details?: Readonly<Record<string, unknown>>;
  };
  throw new PreviewRefused(isCode(code) ? code : 'internal', details ?? {});
}
