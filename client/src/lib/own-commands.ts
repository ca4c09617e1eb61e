const MOST = 200;
const sent: string[] = [];

/** Remembers a command that this window sends: what comes of it is on the screen already. */
export function noteOwnCommand(input: unknown): void {
  if (typeof input !== 'object' || input === null || !('commandId' in input)) return;
  if (typeof input.commandId === 'string') sent.push(input.commandId);
  if (sent.length > MOST) sent.shift();
}

/** Was it this window that gave the command? Another window of the same person has yet to show what came of it. */
export const isOwnCommand = (commandId: string | null): boolean =>
  commandId !== null && sent.includes(commandId);
