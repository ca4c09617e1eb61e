import { newId } from './new-id.ts';

/**
 * The id under which a command is sent: the same for the same content however often it is tried again, a fresh one
 * for any other content and after `done`.
 */
export function makeAttemptIds() {
  let last: { content: string; id: string } | null = null;
  return {
    idFor(content: unknown): string {
      const written = JSON.stringify(content);
      if (last?.content !== written) last = { content: written, id: newId() };
      return last.id;
    },
    done(): void {
      last = null;
    },
  };
}
