import { DomainError } from '@painopiste/shared/errors/domain-error';

/** What a rule says against something, or null where it allows it. */
export function refusalBy(decide: () => unknown): DomainError | null {
  try {
    decide();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
