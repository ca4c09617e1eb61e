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

/** Ends the session on the server. Throws where the server cannot be reached: then the person is still signed in. */
export async function signOut(): Promise<void> {
  const { ok } = await post('/api/auth/sign-out', {});
  if (!ok) throw new Error('The session could not be ended.');
  // What this person left waiting is nobody else's on this machine.
  const { offlineQueue } = await import('./offline/offline-queue.ts');
  await offlineQueue.clear();
}
