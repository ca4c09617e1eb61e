import type { Logger } from 'pino';
import type { Environment } from '../env/environment.ts';
import type { Mail } from './mail.ts';

/** Whoever invites somebody waits for the answer of the mail server, but not longer. */
const PATIENCE = { connectionTimeout: 8_000, greetingTimeout: 8_000, socketTimeout: 8_000 };

/** The way to the mail server of SMTP_URL; null where there is none. The module is loaded with the first letter. */
export function openMail(environment: Environment, log: Logger): Mail | null {
  const { smtpUrl, mailFrom, publicUrl, host, port } = environment;
  if (smtpUrl === null) return null;
  const baseUrl = publicUrl ?? `http://${host}:${port}`;
  const from = { name: 'Painopiste', address: mailFrom ?? `painopiste@${new URL(baseUrl).hostname}` };
  return {
    baseUrl,
    async send(letter) {
      try {
        const { createTransport } = await import('nodemailer');
        const transport = createTransport({
          url: smtpUrl,
          ...PATIENCE,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        await transport.sendMail({ from, ...letter });
        return 'sent';
      } catch (error) {
        // The message of the error can hold the address of the person: its code tells enough.
        const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
        log.warn({ code }, 'A letter could not be sent.');
        return 'failed';
      }
    },
  };
}
