// OWASP's first choice for argon2id: 19 MiB, two passes, one lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const SHORTEST_PASSWORD = 12;

/** The native module is loaded at the first sign-in, not at the start. */
export async function hashPassword(password: string): Promise<string> {
  const { hash } = await import('@node-rs/argon2');
  return hash(password, COST);
}

export async function isPassword(input: {
  readonly hash: string;
  readonly password: string;
}): Promise<boolean> {
  const { verify } = await import('@node-rs/argon2');
  return verify(input.hash, input.password);
}
