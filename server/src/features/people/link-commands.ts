import type { PersonCommandInput } from '@painopiste/shared/people/person-input';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import { hashOfSecret, newLinkSecret } from '../../auth/link-secret.ts';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { revokeLinks, saveLink } from './link-store.ts';
import { assertInUse, loadPerson } from './load-person.ts';
import { changePerson } from './person-store.ts';
import { LINK_DAYS, sendLink, type SentLink } from './send-link.ts';
import { standingOf, type LinkPurpose } from './stored-person.ts';

interface Offered {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly purpose: LinkPurpose;
  readonly until: CalendarDate;
  readonly version: number;
}

/**
 * A new link in the place of the earlier one: an invitation for whoever has not been in yet, otherwise one to set a new
 * password by. Throws `person.deactivated`.
 */
export async function sendPersonLink(context: ActorContext, input: PersonCommandInput): Promise<SentLink> {
  const action: Action = 'person:send-link';
  let secret: string | null = null;
  const offered = await runCommand<Offered>(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadPerson(tx, context, action, input);
    assertInUse(person);
    const purpose: LinkPurpose = person.canSignIn ? 'password-reset' : 'invitation';
    secret = newLinkSecret();
    const link = {
      purpose,
      userId: person.id,
      tokenHash: hashOfSecret(secret),
      days: LINK_DAYS[purpose],
    } as const;
    const until = await saveLink(tx, link);
    await changePerson(tx, person.id);
    const { id: entityId, name, email, language } = person;
    const version = person.version + 1;
    const place = placeOfPerson(standingOf(person, context.today));
    const after = { name, email, language, purpose, until, version };
    return { noun: 'person', entityId, version, before: { link: person.link }, after, reason: null, place };
  });
  return sendLink(context, offered, { purpose: offered.purpose, secret, until: offered.until });
}

/** Takes back the link that is open for a person. */
export function revokePersonLink(
  context: CommandContext,
  input: PersonCommandInput,
): Promise<{ readonly version: number }> {
  const action: Action = 'person:revoke-link';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadPerson(tx, context, action, input);
    await revokeLinks(tx, person.id);
    await changePerson(tx, person.id);
    const version = person.version + 1;
    const place = placeOfPerson(standingOf(person, context.today));
    const before = { link: person.link };
    return { noun: 'person', entityId: person.id, version, before, after: { version }, reason: null, place };
  });
}
