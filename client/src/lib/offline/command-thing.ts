import type { CommandInput } from './queued-command.ts';

/** What a command changes, by noun and id: commands on one thing follow one another's versions. */
export interface Thing {
  readonly noun: string;
  readonly thingId: string;
}

const NAMES = ['id', 'catalogue', 'key', 'code'] as const;

/** The id in the words of an input: its `id`, else its key or code; what has none is a thing of its own. */
export function thingOf(path: string, input: object): Thing {
  const [noun = path] = path.split('.');
  const fields = new Map<string, unknown>(Object.entries(input));
  const names = typeof fields.get('id') === 'string' ? (['id'] as const) : NAMES;
  const id = names.map((name) => fields.get(name)).filter((part) => typeof part === 'string');
  return { noun, thingId: id.length > 0 ? id.join(' ') : String(fields.get('commandId')) };
}

/** Everything that is a command carries these two. */
export const isCommandInput = (input: unknown): input is CommandInput =>
  typeof input === 'object' &&
  input !== null &&
  'commandId' in input &&
  typeof input.commandId === 'string' &&
  'version' in input &&
  typeof input.version === 'number';
