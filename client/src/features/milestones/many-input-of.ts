import { newId } from '../../lib/new-id.ts';
import type { RouterInputs } from '../../lib/trpc.ts';
import { commandOf, type Intent } from './send-change.ts';

type ManyInput = RouterInputs['milestone']['changeMany'];
type Asked = { readonly intent: Intent; readonly version: number };
type Command = ReturnType<typeof commandOf>;

const inputsOf = <P extends Command['path']>(commands: readonly Command[], path: P) =>
  commands.flatMap((command) =>
    command.path === path ? [command.input as Extract<Command, { path: P }>['input']] : [],
  );

/** One request for changes of one kind: the commands that each would be sent by alone. */
export function manyInputOf(asked: readonly Asked[]): ManyInput {
  const commands = asked.map(({ intent, version }) => commandOf(intent, version));
  const change = ((): ManyInput['change'] => {
    switch (commands[0]?.path) {
      case 'milestone.setStatus':
        return { kind: 'setStatus', commands: inputsOf(commands, 'milestone.setStatus') };
      case 'milestone.assign':
        return { kind: 'assign', commands: inputsOf(commands, 'milestone.assign') };
      case 'milestone.edit':
        return { kind: 'edit', commands: inputsOf(commands, 'milestone.edit') };
      default:
        return { kind: 'reschedule', commands: inputsOf(commands, 'milestone.reschedule') };
    }
  })();
  return { commandId: newId(), change };
}
