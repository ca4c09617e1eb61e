import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Logger } from 'pino';
import type { OidcSettings } from '../env/oidc-settings.ts';
import { noteRefusal } from './admission.ts';
import { type Admit, discoveryUrl, OIDC_PROVIDER } from './oidc-issuer.ts';

/**
 * Sign-in by the organisation's accounts: authorization code with PKCE, state and nonce; the ID token is proven by the
 * provider's keys before anything is believed. Who comes in, and with which memberships, is for `admit` to say.
 */
export const oidcProvider = (settings: OidcSettings, admit: Admit, log: Logger) =>
  genericOAuth({
    config: [
      {
        providerId: OIDC_PROVIDER,
        name: settings.name,
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        discoveryUrl: discoveryUrl(settings),
        requireIdTokenVerification: true,
        scopes: [...settings.scopes],
        pkce: true,
        // Found or made by `admit` beforehand: better-auth itself makes nobody.
        disableSignUp: true,
        async mapProfileToUser(claims) {
          try {
            return { ...(await admit(claims)), emailVerified: true };
          } catch (error) {
            const refusal = error instanceof Error && 'refusal' in error ? String(error.refusal) : null;
            // Logged here: better-auth would write the database's own words, which quote the row, past the log.
            if (refusal === null) log.error({ err: error }, 'A sign-in by the provider failed.');
            noteRefusal(refusal ?? 'failed');
            throw new APIError('FORBIDDEN', { message: refusal ?? 'failed' });
          }
        },
      },
    ],
  });
