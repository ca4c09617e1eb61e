import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

/** Somebody in the organisation's directory. Claims that are left out are left out of the token. */
export interface DirectoryEntry {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  readonly groups?: readonly string[];
}

export interface TestOidcProvider {
  readonly issuer: string;
  /** Who signs in at the provider's own page from now on. */
  setPerson(person: DirectoryEntry): void;
  /** Addresses that were asked for, newest last. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

interface Options {
  /** Where it sends people back after signing in, and after signing out. */
  readonly redirectUri: string;
  readonly afterSignOut: string;
  readonly port?: number;
}

export const TEST_OIDC_CLIENT = { id: 'painopiste', secret: 'a secret that only tests know' } as const;

/**
 * A real OpenID Connect server on a port of its own: PKCE is required, the sign-in page signs in whoever `setPerson` named
 * without asking, and signing out asks nothing either.
 */
export async function startTestOidcProvider(options: Options): Promise<TestOidcProvider> {
  let person: DirectoryEntry = { sub: 'nobody' };
  const entries = new Map<string, DirectoryEntry>();
  const asked: string[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: TEST_OIDC_CLIENT.id,
        client_secret: TEST_OIDC_CLIENT.secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [options.redirectUri],
        post_logout_redirect_uris: [options.afterSignOut],
      },
    ],
    claims: { openid: ['sub', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
    // As Entra ID and Keycloak do: what the scopes allow stands in the ID token.
    conformIdTokenClaims: false,
    ttl: { Session: 3600, AccessToken: 3600, IdToken: 3600, Interaction: 600, Grant: 3600 },
    pkce: { required: () => true },
    cookies: { keys: ['of the tests alone'] },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        logoutSource(ctx, form) {
          ctx.body = `<!doctype html><title>Out</title>${form}<script>
            const yes = document.createElement('input');
            yes.type = 'hidden'; yes.name = 'logout'; yes.value = 'yes';
            document.forms[0].append(yes); document.forms[0].submit();</script>`;
        },
      },
    },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...entries.get(sub), sub }) }),
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const handle = provider.callback();
  const signIn = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    entries.set(person.sub, person);
    await provider.interactionFinished(request, response, { login: { accountId: person.sub } });
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    asked.push(url);
    void (url.startsWith('/interaction/') ? signIn(request, response) : handle(request, response));
  });
  return {
    issuer,
    asked,
    setPerson: (entry) => void (person = entry),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
