import { queuedWords } from '../../features/milestones/queued-words.ts';
import type { Formats } from '../../lib/format/formats.ts';
import type { QueuedCommand } from '../../lib/offline/queued-command.ts';
import { serverValue } from '../../lib/offline/server-value.ts';
import type { Texts } from '../../texts/fi.ts';

/** One field of a waiting command; `theirs` is null where the server has not said what it has. */
export interface QueuedLine {
  readonly label: string;
  readonly yours: string;
  readonly theirs: string | null;
}

/** What a waiting command is about and what was typed, in words. */
export function queuedLines(
  command: QueuedCommand,
  texts: Texts,
  formats: Formats,
): { readonly what: string; readonly where: string; readonly lines: readonly QueuedLine[] } {
  const ofMilestone = queuedWords(command, texts, formats);
  if (ofMilestone) return { what: ofMilestone.what, where: '', lines: [ofMilestone.line] };
  const { what = '', where = '', fields = [] } = command.words ?? {};
  const details = command.refusal?.details ?? {};
  const lines = fields.map((field) => ({
    label: field.label,
    yours: field.typed,
    theirs: serverValue(field, details, formats),
  }));
  return { what: what || texts.live.change, where, lines };
}
