import { DomainError } from '../errors/domain-error.ts';

/**
 * The DomainError that an act is refused with. Throws where the act is not refused, or otherwise than by a
 * rule.
 */
export function errorOf(act: () => unknown): DomainError {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('Expected a refusal, but nothing was refused');
}
