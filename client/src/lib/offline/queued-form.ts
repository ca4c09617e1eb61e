import type { FieldValues } from 'react-hook-form';
import type { QueueState } from './queue-state.ts';
import type { QueuedCommand } from './queued-command.ts';

/** A form's command that waits, with what was typed and over what: so that the form can be taken up again. */
export interface QueuedForm extends QueuedCommand {
  readonly subject: { readonly form: { readonly values: FieldValues; readonly base: FieldValues } };
}

/** Which form of the product it is: by its procedure and the thing that it changes; one for something new by its page. */
export interface FormPlace {
  readonly path: string;
  /** Null for something new. */
  readonly thingId: string | null;
}

const isForm = (command: QueuedCommand): command is QueuedForm =>
  typeof command.subject === 'object' && command.subject !== null && 'form' in command.subject;

const isOn = (address: string, pathname: string): boolean =>
  address === pathname || address.startsWith(`${pathname}?`);

/** What waits of this form, or was refused; `pathname` is the page on which it stands. */
export function queuedOf(
  { commands }: QueueState,
  { path, thingId }: FormPlace,
  pathname: string,
): readonly QueuedForm[] {
  return commands
    .filter(isForm)
    .filter((each) => each.path === path)
    .filter((each) => (thingId === null ? isOn(each.address, pathname) : each.thingId === thingId));
}
