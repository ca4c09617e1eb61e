import type { Refusal } from '../error-text.ts';

/** What a command says to the server; the id makes it safe to send however often (MODEL 20). */
export interface CommandInput {
  readonly commandId: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What was typed into a field, in the words of the form: so that it can be read where the form is not. */
export interface TypedField {
  /** Its path in the input. */
  readonly name: string;
  readonly label: string;
  readonly before: string;
  readonly typed: string;
  /** What its choices are called, by value. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
}

/** What a command is about, for its person to read. */
export interface CommandWords {
  /** What it does: the form's or the button's own words. */
  readonly what: string;
  /** The title of the page on which it was given. */
  readonly where: string;
  readonly fields: readonly TypedField[];
}

/** A command that could not reach the server, as it is kept: plain values only, it survives a reload. */
export interface QueuedCommand {
  readonly personId: string;
  /** Its turn: the moment at which it was given. */
  readonly place: number;
  /** The procedure: `milestone.reschedule`. */
  readonly path: string;
  readonly input: CommandInput;
  /** What it changes, by noun and id. Commands on one thing follow one another's versions. */
  readonly noun: string;
  readonly thingId: string;
  /** The page on which its person can decide about it when it is refused. */
  readonly address: string;
  readonly words?: CommandWords | undefined;
  /** What the feature that gave it needs to show it. */
  readonly subject: unknown;
  /** Why the server did not take it; null while it waits for its turn. */
  readonly refusal: Refusal | null;
}

const FOR_LATER: ReadonlySet<string> = new Set(['unreachable', 'waiting', 'session.required']);

/** Nobody has heard the command: it waits for a connection, or for its person to sign in again. */
export const isForLater = ({ code }: Refusal): boolean => FOR_LATER.has(code);

/**
 * The later commands after one was stored: who asked on the version that it led on from has seen the own change too. Where
 * it went over what others had changed meanwhile (more than one version on), that holds for its own procedure alone.
 */
export function afterStored(
  commands: readonly QueuedCommand[],
  stored: QueuedCommand,
  version: number,
): readonly QueuedCommand[] {
  const from = stored.input.version;
  const follows = (each: QueuedCommand): boolean =>
    each.noun === stored.noun &&
    each.thingId === stored.thingId &&
    each.input.version === from &&
    (version === from + 1 || each.path === stored.path);
  return commands.map((each) => (follows(each) ? { ...each, input: { ...each.input, version } } : each));
}
