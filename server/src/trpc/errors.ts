import { DomainError, type ErrorCode, type ErrorKind } from '@painopiste/shared/errors/domain-error';
import { TRPCError, type TRPC_ERROR_CODE_KEY } from '@trpc/server';
import { ZodError } from 'zod';
import { isPlainTextViolation } from '../db/plain-text-violation.ts';

const CODES: Record<ErrorKind, TRPC_ERROR_CODE_KEY> = {
  invalid: 'BAD_REQUEST',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  'rule-broken': 'UNPROCESSABLE_CONTENT',
  stale: 'CONFLICT',
  'too-many': 'TOO_MANY_REQUESTS',
};

/** What the browser gets of an error beside its tRPC code: never a message of the inside. */
export interface ErrorData {
  readonly code: ErrorCode | 'internal';
  readonly details: Readonly<Record<string, unknown>>;
  readonly requestId: string | null;
}

/** A rule's refusal as a tRPC error; anything else stays what it is and becomes "internal". */
export function toTrpcError(error: unknown): unknown {
  const known = isPlainTextViolation(causeOf(error)) ? new DomainError('input.invalid') : error;
  return known instanceof DomainError
    ? new TRPCError({ code: CODES[known.kind], message: known.code, cause: known })
    : known;
}

const causeOf = (error: unknown): unknown => (error instanceof TRPCError ? error.cause : error);

/** The part of an error that may leave the server. */
export function describeError(error: TRPCError, requestId: string | null): ErrorData {
  const { cause } = error;
  if (cause instanceof DomainError) return { code: cause.code, details: cause.details, requestId };
  if (cause instanceof ZodError) {
    const fields = cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    return { code: 'input.invalid', details: { fields }, requestId };
  }
  if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST' || error.code === 'PARSE_ERROR') {
    return { code: 'input.invalid', details: {}, requestId };
  }
  return { code: 'internal', details: {}, requestId };
}
