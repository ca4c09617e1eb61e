/** Rules whose triggers raise a sentence of their own, of which the driver hands on nothing but the sentence. */
const RAISED: readonly (readonly [sentence: RegExp, rule: string])[] = [
  [/^The window of funding line \S+ ends before it starts$/, 'window_order'],
  [/^The budget \S+ of funding line \S+ is above its grant and own share/, 'budget_within_grant'],
  [/^Amendment \S+ of funding line \S+ is not in the order/, 'amendment_order'],
  [/^Cost centre \S+ of region \S+ is in use already/, 'cost_centre_once'],
  [/^The shares of work area \S+ add up to/, 'shares_add_up'],
  [/^The closed months of project \S+ are not contiguous/, 'closings_contiguous'],
];

const QUOTED = /violates (?:check|unique|foreign key) constraint "(\w+)"/;

/** The name of the database's rule that an error of a query or of a commit tells of; null where it tells of none. */
export function brokenRule(error: unknown): string | null {
  const text = sentenceOf(error);
  if (text === null) return null;
  return QUOTED.exec(text)?.[1] ?? RAISED.find(([sentence]) => sentence.test(text))?.[1] ?? null;
}

/** What PostgreSQL said: of a query it stands in the error's `meta`, of a commit in its `cause`. */
function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { meta } = error as { meta?: { driverAdapterError?: unknown } };
  if (meta?.driverAdapterError !== undefined) return sentenceOf(meta.driverAdapterError);
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'originalMessage' in cause
    ? String(cause.originalMessage)
    : null;
}
