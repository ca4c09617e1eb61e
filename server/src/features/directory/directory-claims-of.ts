import { z } from 'zod';
import type { DirectoryClaims } from './directory-claims.ts';

const flag = z.union([z.boolean(), z.enum(['true', 'false', '1', '0']), z.literal([0, 1])]);
const isSet = (value: z.infer<typeof flag>): boolean => ['true', '1'].includes(String(value));

// A claim of an odd shape counts as missing: only the subject is needed.
const profile = z.looseObject({
  sub: z.coerce.string().min(1),
  email: z.email().max(200).toLowerCase().nullish().catch(null),
  email_verified: flag.nullish().catch(null),
  /** Entra ID: the domain of the address belongs to the organisation. */
  xms_edov: flag.nullish().catch(null),
  name: z.string().trim().min(1).max(200).nullish().catch(null),
  preferred_username: z.string().trim().min(1).max(200).nullish().catch(null),
});

interface ClaimSettings {
  readonly groupsClaim: string;
  readonly trustEmail: boolean;
}

/** Reads the claims of a proven token. Throws where it names no subject. */
export function claimsOf(claims: unknown, { groupsClaim, trustEmail }: ClaimSettings): DirectoryClaims {
  const all = profile.parse(claims);
  const vouched = all.email_verified ?? all.xms_edov ?? null;
  return {
    subject: all.sub,
    email: all.email ?? null,
    isEmailVerified: vouched === null ? trustEmail : isSet(vouched),
    name: all.name ?? all.preferred_username ?? null,
    groups: groupsOf(all, groupsClaim),
  };
}

/**
 * The groups that the token lists; none where it has no such claim. Null where it says that there are too many to list
 * (Entra ID beyond 200): then nobody knows.
 */
function groupsOf(all: Readonly<Record<string, unknown>>, claim: string): readonly string[] | null {
  const elsewhere = z.looseObject({ _claim_names: z.record(z.string(), z.unknown()) }).safeParse(all);
  if (all.hasgroups !== undefined || (elsewhere.success && claim in elsewhere.data._claim_names)) return null;
  const groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]).safeParse(all[claim]);
  return groups.success ? groups.data : [];
}
