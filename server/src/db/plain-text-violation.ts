const RULE = /_plain_text\b/;

/**
 * Does an error say that the database refused a text for its length or its characters? The inputs refuse it first and at
 * its field; this is for a way in that does not.
 */
export function isPlainTextViolation(error: unknown): boolean {
  return error instanceof Error && RULE.test(error.message) && /check constraint|23514/.test(error.message);
}
