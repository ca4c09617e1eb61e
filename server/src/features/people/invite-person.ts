import { randomUUID } from 'node:crypto';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { InviteInput } from '@painopiste/shared/people/person-input';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { hashOfSecret, newLinkSecret } from '../../auth/link-secret.ts';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { addOne, type MembershipFields, overlaps } from './add-membership.ts';
import { saveLink } from './link-store.ts';
import { isEmailTaken, savePerson } from './person-store.ts';
import { LINK_DAYS, sendLink, type SentLink } from './send-link.ts';
import type { PersonFields } from './stored-person.ts';

const action = 'person:invite' satisfies TrailAction;

interface Invited extends PersonFields {
  readonly memberships: readonly MembershipFields[];
  readonly until: CalendarDate;
}

/** An invited person, and the link to hand on. */
export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly link: SentLink;
}

/**
 * Makes a person with the first memberships and a link by which they set their password. The trail keeps nothing of the
 * link's secret. Throws `user.email-taken`, and of a membership (with its `index`) what `addOne` throws and `membership.exists`.
 */
export async function invitePerson(context: ActorContext, input: InviteInput): Promise<Invitation> {
  const { name, email, language } = input;
  let secret: string | null = null;
  const invited = await runCommand<Invited>(context, { action, commandId: input.commandId }, async (tx) => {
    if (await isEmailTaken(tx, email, null)) throw new DomainError('user.email-taken');
    const id = randomUUID();
    await savePerson(tx, { id, name, email, language });
    const added = await addAll(tx, context, id, input.memberships);
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
  return { id, name, link: await sendLink(context, invited, { purpose: 'invitation', secret, until }) };
}

type Added = Awaited<ReturnType<typeof addOne>>;

/** The first memberships, each once; a refusal says of which one it is. */
async function addAll(
  tx: Tx,
  context: CommandContext,
  personId: string,
  wanted: InviteInput['memberships'],
): Promise<readonly Added[]> {
  const added: Added[] = [];
  for (const [index, membership] of wanted.entries()) {
    try {
      const one = await addOne(tx, context, personId, membership, action);
      if (added.some(({ fields }) => overlaps(fields, one.fields)))
        throw new DomainError('membership.exists');
      added.push(one);
    } catch (error) {
      if (error instanceof DomainError) throw new DomainError(error.code, { ...error.details, index });
      throw error;
    }
  }
  return added;
}
