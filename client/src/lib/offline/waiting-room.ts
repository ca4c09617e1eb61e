/** A command on its way to the server. */
export interface SentCommand {
  readonly path: string;
  readonly input: unknown;
}

/**
 * Takes a command that cannot be sent now, so that it is sent later, and answers whether it has; `error` is why, null where
 * nothing has been tried yet.
 */
type Take = (command: SentCommand, error: unknown) => boolean;

let take: Take = () => false;

/** The queue says how it takes commands; it comes after the link that asks for it. */
export function openWaitingRoom(how: Take): void {
  take = how;
}

export const letWait: Take = (command, error) => take(command, error);

/** Marks what the queue itself sends, in the context of its request. */
export const SENT_BY_QUEUE = { sentByQueue: true };

/** Why a command has no answer yet: it waits for a connection, or for its person to sign in again. */
export class WaitsForConnection extends Error {}
