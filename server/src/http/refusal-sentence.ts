import { StartRefusal } from '../env/start-refusal.ts';

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Why the server did not start, as one sentence where the person who started it can mend it; else null. */
export function refusalSentence(error: unknown, place: Place | null): string | null {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error ? error.code : null;
  if (error instanceof StartRefusal || code === 'ELOCKED') return error.message;
  // The database's own sentence names the variable and the server.
  if (error.message.startsWith('DATABASE_URL')) return error.message;
  if (!place) return null;
  const { host, port } = place;
  if (code === 'EADDRINUSE')
    return `PORT: another program listens on ${host}:${port} already; stop it or choose another PORT.`;
  if (code === 'EACCES')
    return `PORT: this user may not listen on ${host}:${port}; choose a PORT above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: ${host} is no address of this machine.`;
  return null;
}
