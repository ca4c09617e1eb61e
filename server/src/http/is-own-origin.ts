import { isIP } from 'node:net';

/**
 * Is this `Origin` ours? With a public address only that one. Without, the server is reached directly, by the
 * machine's name for itself or by an IP address. Another name could be one that its owner points here (DNS
 * rebinding).
 */
export function isOwnOrigin(origin: string, host: string | undefined, publicUrl: string | null): boolean {
  if (publicUrl !== null) return origin === publicUrl;
  if (host === undefined || !URL.canParse(origin)) return false;
  const { protocol, host: originHost, hostname } = new URL(origin);
  const isDirect = hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return protocol === 'http:' && originHost === host && isDirect;
}
