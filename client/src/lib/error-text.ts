import { DOMAIN_ERRORS, DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { isMonth } from '@painopiste/shared/values/month';
import { TRPCClientError } from '@trpc/client';
import type { ErrorDetails } from '../texts/errors/fi.ts';
import type { Formats } from './format/formats.ts';
import { useLanguage } from './language.tsx';
import { WaitsForConnection } from './offline/waiting-room.ts';

/** What the server said of an error: its code of the closed list, and plain values for the sentence. */
export interface Refusal {
  /** `waiting`: nobody has heard the command, and it is sent by itself when there is a connection. */
  readonly code: ErrorCode | 'internal' | 'unreachable' | 'waiting';
  readonly details: Readonly<Record<string, unknown>>;
}

const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(DOMAIN_ERRORS, code);

/** Reads a failed request, or a rule's refusal in the browser; what carries no code of ours is the network's or the server's own trouble. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (error instanceof TRPCClientError && error.cause instanceof WaitsForConnection)
    return { code: 'waiting', details: {} };
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  if (typeof data !== 'object' || data === null) return { code: 'unreachable', details: {} };
  const { code, details } = data as { code?: unknown; details?: unknown };
  return {
    code: isErrorCode(code) ? code : 'internal',
    details: typeof details === 'object' && details !== null ? { ...details } : {},
  };
}

/** Days, months and amounts (`…Cents`) of the details as the reader writes them; what is not text or number is left out. */
function readable(details: Readonly<Record<string, unknown>>, formats: Formats): ErrorDetails {
  const words: Record<string, string> = {};
  for (const [key, value] of Object.entries(details)) {
    if (typeof value === 'number')
      words[key] = key.endsWith('Cents') ? formats.euros(cents(value)) : String(value);
    else if (typeof value === 'string') {
      if (isCalendarDate(value)) words[key] = formats.date(value);
      else words[key] = isMonth(value) ? formats.month(value) : value;
    }
  }
  return words;
}

/** The sentence of an error code, in the reader's language. */
export function useErrorSentence(): (code: Refusal['code'], details: Refusal['details']) => string {
  const { texts, formats } = useLanguage();
  return (code, details) => texts.errors[code](readable(details, formats));
}

/** One clear sentence for a failed request, in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const sentence = useErrorSentence();
  return (error) => {
    const { code, details } = refusalOf(error);
    return sentence(code, details);
  };
}
