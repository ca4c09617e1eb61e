import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { InviteInput } from '@painopiste/shared/people/person-input';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { hashOfSecret, newLinkSecret } from '../../auth/link-secret.ts';
import { runCommand } from '../../commands/run-command.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { addOne, type MembershipFields } from './add-membership.ts';
import { saveLink } from './link-store.ts';
import { isEmailTaken, savePerson } from './person-store.ts';
import { LINK_DAYS, sendLink, type SentLink } from './send-link.ts';
import type { PersonFields } from './stored-person.ts';

interface Invited extends PersonFields {
  readonly memberships: readonly MembershipFields[];
  readonly until: CalendarDate;
}

/** An invited person, and the link to hand on. */
export interface Invitation {
  readonly id: string;
  readonly link: SentLink;
}

/**
 * Makes a person with the first memberships and a link by which they set their password. The trail keeps nothing of the
 * link's secret. Throws `user.email-taken`, and `permission.denied` for a membership beyond the inviter's own scope.
 */
export async function invitePerson(context: ActorContext, input: InviteInput): Promise<Invitation> {
  const action: Action = 'person:invite';
  const { name, email, language } = input;
  let secret: string | null = null;
  const invited = await runCommand<Invited>(context, { action, commandId: input.commandId }, async (tx) => {
    if (await isEmailTaken(tx, email, null)) throw new DomainError('user.email-taken');
    const id = randomUUID();
    await savePerson(tx, { id, name, email, language });
    const added = [];
    for (const wanted of input.memberships) added.push(await addOne(tx, context, id, wanted, action));
    secret = newLinkSecret();
    const purpose = 'invitation';
    const tokenHash = hashOfSecret(secret);
    const until = await saveLink(tx, { purpose, userId: id, tokenHash, days: LINK_DAYS[purpose] });
    const fields = { id, name, email, language, isDeactivated: false, version: 1 };
    const place = placeOfPerson({ lasting: added.map((one) => one.place), ended: [] });
    const after = { ...fields, memberships: added.map((one) => one.fields), until };
    return { noun: 'person', entityId: id, version: 1, before: null, after, reason: null, place };
  });
  const { id, until } = invited;
  return { id, link: await sendLink(context, invited, { purpose: 'invitation', secret, until }) };
}
