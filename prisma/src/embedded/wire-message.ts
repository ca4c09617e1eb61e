/** The few parts of PostgreSQL's wire protocol (version 3) that the multiplexer has to understand. */
export const code = (letter: string): number => letter.charCodeAt(0);

const cString = (text: string): Buffer => Buffer.from(`${text}\0`);

/** A message is its type, its length (counting itself) and its body. */
export function message(type: string, ...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = Buffer.concat(parts);
  const bytes = new Uint8Array(5 + body.length);
  bytes[0] = code(type);
  new DataView(bytes.buffer).setInt32(1, 4 + body.length);
  bytes.set(body, 5);
  return bytes;
}

export const queryMessage = (sql: string): Uint8Array<ArrayBuffer> => message('Q', cString(sql));
export const syncMessage = (): Uint8Array<ArrayBuffer> => message('S');
/** Asks for text data of no declared columns: enough for a client that only waits to be asked. */
export const copyInResponse = (): Uint8Array<ArrayBuffer> => message('G', Buffer.from([0, 0, 0]));

export function fatalMessage(reason: string): Uint8Array<ArrayBuffer> {
  const fields = ['SFATAL', 'C58000', `M${reason}`].map(cString);
  return message('E', ...fields, Buffer.from([0]));
}

const PROTOCOL_3 = Buffer.from([0, 3, 0, 0]);

export function startupMessage(): Uint8Array<ArrayBuffer> {
  const settings = ['user', 'postgres', 'database', 'postgres', 'client_encoding', 'UTF8', ''].map(cString);
  const body = Buffer.concat([PROTOCOL_3, ...settings]);
  const bytes = new Uint8Array(4 + body.length);
  new DataView(bytes.buffer).setInt32(0, bytes.length);
  bytes.set(body, 4);
  return bytes;
}

/** Requests that come before, or instead of, a startup message. */
export const SSL_REQUEST = 80877103;
export const CANCEL_REQUEST = 80877102;

/** Sync, Query, FunctionCall, Flush: after these the backend answers without waiting for more. */
export const ENDS_CYCLE: ReadonlySet<number> = new Set(['S', 'Q', 'F', 'H'].map(code));

const COPY_FROM_STDIN = /^\s*copy\b[^;]*\bfrom\s+stdin\b/i;

export function startsCopyIn(bytes: Buffer): boolean {
  return bytes[0] === code('Q') && COPY_FROM_STDIN.test(bytes.toString('latin1', 5, 2000));
}

/** The name of the prepared statement that a message makes or uses, if any: where it begins in the bytes. */
export function statementNameAt(bytes: Buffer): number | null {
  const type = String.fromCharCode(bytes[0] ?? 0);
  if (type === 'P') return 5;
  if (type === 'B') return bytes.indexOf(0, 5) + 1;
  if ((type === 'D' || type === 'C') && bytes[5] === code('S')) return 6;
  return null;
}
