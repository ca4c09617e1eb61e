import { z } from 'zod';
import { StartRefusal } from './start-refusal.ts';

const SWITCH = ['on', 'off'] as const;

/** The variables of the sign-in, as one part of the environment's schema. */
export const oidcVariables = (text: z.ZodString, address: z.ZodString) => ({
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_NAME: text.max(60, 'is longer than 60 characters').optional(),
  OIDC_GROUPS_CLAIM: text.default('groups'),
  OIDC_SCOPES: text.default('openid email profile'),
  OIDC_TRUST_EMAIL: z.enum(SWITCH, 'is neither on nor off').default('off'),
  PASSWORD_SIGN_IN: z.enum(SWITCH, 'is neither on nor off').default('on'),
});

type Variables = z.infer<z.ZodObject<ReturnType<typeof oidcVariables>>>;

/** How the organisation's own accounts sign in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it: it stands on the button. */
  readonly name: string;
  /** The claim of the ID token that lists a person's groups. */
  readonly groupsClaim: string;
  readonly scopes: readonly string[];
  /** Is an e-mail address believed where the directory does not say whether it is verified? */
  readonly trustEmail: boolean;
}

/** The settings, or null where no provider is named. */
export function oidcSettings(all: Variables): OidcSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = all;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    issuer: issuer.replace(/\/$/, ''),
    clientId,
    clientSecret,
    name: all.OIDC_NAME ?? new URL(issuer).host,
    groupsClaim: all.OIDC_GROUPS_CLAIM,
    scopes: all.OIDC_SCOPES.split(/[ ,]+/),
    trustEmail: all.OIDC_TRUST_EMAIL === 'on',
  };
}

/** Throws a StartRefusal where the settings of the sign-in do not fit together. */
export function refuseSignInContradictions(
  all: Variables & { readonly PUBLIC_URL?: string | undefined },
): void {
  const oidc = [all.OIDC_ISSUER, all.OIDC_CLIENT_ID, all.OIDC_CLIENT_SECRET];
  if (oidc.some(Boolean) && !oidc.every(Boolean)) {
    throw new StartRefusal(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are set together or not at all.',
    );
  }
  if (all.OIDC_ISSUER !== undefined && all.PUBLIC_URL === undefined) {
    throw new StartRefusal(
      'PUBLIC_URL is missing: with OIDC_ISSUER the provider must know the address to which it sends people back.',
    );
  }
  if (all.PASSWORD_SIGN_IN === 'off' && all.OIDC_ISSUER === undefined) {
    throw new StartRefusal('PASSWORD_SIGN_IN is off and no OIDC_ISSUER is set: nobody could sign in.');
  }
}
