import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { deactivatePerson, editPerson, reactivatePerson } from './person-commands.ts';
import { findPerson } from './person-store.ts';
import { fieldsOfPerson, type PersonFields } from './stored-person.ts';

/** How the correcting, closing and opening of an account are taken back; its sessions and links stay ended. */
export const personUndo = undoByUpdate<PersonFields>({
  actions: ['person:edit', 'person:deactivate', 'person:reactivate'],
  fields: ['name', 'email', 'isDeactivated'],
  async read(reader, id, { today }) {
    const person = await findPerson(reader, id, today);
    return person && fieldsOfPerson(person);
  },
  update(context, asked, { isDeactivated, ...fields }, { name, email }) {
    if (isDeactivated === undefined) return editPerson(context, { name, email, ...fields, ...asked });
    return isDeactivated ? deactivatePerson(context, asked) : reactivatePerson(context, asked);
  },
});
