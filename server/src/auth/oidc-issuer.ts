import type { OidcSettings } from '../env/oidc-settings.ts';

/** The id of the one provider in addresses (`/api/auth/callback/oidc`) and in the table of accounts. */
export const OIDC_PROVIDER = 'oidc';

/** Lets somebody in by the claims of a proven token; throws an error whose `refusal` says why not. */
export type Admit = (claims: unknown) => Promise<{ readonly email: string; readonly name: string }>;

const PATIENCE_MS = 5_000;

export const discoveryUrl = ({ issuer }: OidcSettings): string =>
  `${issuer}/.well-known/openid-configuration`;

/** Does the provider answer now? Asked before anybody is sent there, who would find the browser's own error page. */
export async function isProviderReachable(settings: OidcSettings): Promise<boolean> {
  try {
    const { ok } = await fetch(discoveryUrl(settings), { signal: AbortSignal.timeout(PATIENCE_MS) });
    return ok;
  } catch {
    return false;
  }
}
