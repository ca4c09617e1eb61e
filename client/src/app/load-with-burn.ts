interface Scope {
  /** Null where this person sees only what is published of it. */
  readonly figures: unknown;
}

/**
 * Asks for a region or a project and its burn at once. A person who sees no figures of it is refused the burn and still
 * gets the page; where the page came with that answer, the burn is not asked for.
 */
export async function loadWithBurn(
  known: Scope | undefined,
  scope: () => Promise<Scope>,
  burn: () => Promise<unknown>,
): Promise<void> {
  if (known?.figures === null) return;
  const asked = burn();
  const [{ figures }] = await Promise.all([scope(), asked.catch(() => null)]);
  if (figures !== null) await asked;
}
