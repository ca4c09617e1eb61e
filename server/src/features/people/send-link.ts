import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import { linkLetter } from '../../mail/link-letter.ts';
import type { MailOutcome } from '../../mail/mail.ts';
import type { ActorContext } from '../../trpc/context.ts';
import type { LinkPurpose } from './stored-person.ts';

/** Days that a link is valid. */
export const LINK_DAYS: Record<LinkPurpose, number> = { invitation: 7, 'password-reset': 1 };

/** A link on its way. `path` is shown once; null where the command was repeated, because it is kept nowhere. */
export interface SentLink {
  readonly path: string | null;
  readonly until: CalendarDate;
  readonly mail: MailOutcome;
}

interface Addressee {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Sends the link by mail where there is a mail server; a failed letter leaves the link as it is. */
export async function sendLink(
  { mail, actor }: ActorContext,
  { name, email: to, language }: Addressee,
  {
    purpose,
    secret,
    until,
  }: { readonly purpose: LinkPurpose; readonly secret: string | null; readonly until: CalendarDate },
): Promise<SentLink> {
  const path = secret === null ? null : `/invitation?token=${secret}`;
  if (mail === null || path === null) return { path, until, mail: 'off' };
  const letter = linkLetter({
    purpose,
    to,
    name,
    language,
    url: mail.baseUrl + path,
    until,
    by: actor.name,
  });
  return { path, until, mail: await mail.send(letter) };
}
