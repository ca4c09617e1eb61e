import { createHmac, timingSafeEqual } from 'node:crypto';

export const COOKIE_PREFIX = 'painopiste';

/** The name under which better-auth keeps the session's token: marked secure where the address is https. */
export const sessionCookieName = (isSecure: boolean): string =>
  `${isSecure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;

/** The value of one cookie of a `Cookie` header, decoded; null where it is missing or damaged. */
export function readCookie(header: string | undefined, name: string): string | null {
  const found = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return null;
  }
}

/**
 * The token of a session cookie whose signature is ours, or null. Signed as better-auth does: the token, a dot and
 * the base64 HMAC-SHA256 of the token. Asking better-auth itself would cost two queries more for every request.
 */
export function sessionToken(cookieHeader: string | undefined, name: string, secret: string): string | null {
  const value = readCookie(cookieHeader, name);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === null || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const own = createHmac('sha256', secret).update(token).digest();
  return given.length === own.length && timingSafeEqual(given, own) ? token : null;
}
