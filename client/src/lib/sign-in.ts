/** How a sign-in ended. */
export type SignInResult = 'signed-in' | 'wrong' | 'too-many' | 'unreachable';

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Opens a session by e-mail and password; the cookie comes with the answer. */
export async function signIn(email: string, password: string): Promise<SignInResult> {
  try {
    const { ok, status } = await post('/api/auth/sign-in/email', { email, password });
    if (ok) return 'signed-in';
    if (status === 429) return 'too-many';
    return status < 500 ? 'wrong' : 'unreachable';
  } catch {
    return 'unreachable';
  }
}

/** Where the organisation's own sign-in page is, with the way back to this address; null where it does not answer. */
export async function findProviderPage(to: string): Promise<string | null> {
  try {
    const answer = await post('/api/auth/sign-in/social', { provider: 'oidc', callbackURL: to });
    return answer.ok ? await urlIn(answer) : null;
  } catch {
    return null;
  }
}

/** The `url` of a JSON answer. */
async function urlIn(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null);
  const url = typeof body === 'object' && body !== null && 'url' in body ? body.url : null;
  return typeof url === 'string' ? url : null;
}

/**
 * Ends the session on the server; answers the address at which it ends at the organisation as well, or null. Throws where
 * the server cannot be reached: then the person is still signed in.
 */
export async function signOut(): Promise<string | null> {
  const answer = await post('/api/auth/sign-out', {});
  if (!answer.ok) throw new Error('The session could not be ended.');
  // What this person left waiting is nobody else's on this machine.
  const { offlineQueue } = await import('./offline/offline-queue.ts');
  await offlineQueue.clear();
  return urlIn(answer);
}
