import type { QueuedCommand } from '../../lib/offline/queued-command.ts';
import type { Formats } from '../../lib/format/formats.ts';
import { nameIn } from '../../lib/names.ts';
import type { Texts } from '../../texts/fi.ts';
import { storedValue, wantedValue } from './change-words.ts';
import { intentOf, isOurs } from './queued-changes.ts';
import type { MilestoneRow } from './milestone-change.ts';

/** A milestone's change that waits: its name, and the field with what was typed and, where somebody was faster, what is stored. */
export function queuedWords(command: QueuedCommand, texts: Texts, formats: Formats) {
  if (!isOurs(command)) return null;
  const { row, change } = intentOf(command);
  const current = command.refusal?.details['current'] as MilestoneRow | undefined;
  const { fields } = texts.milestones;
  return {
    what: nameIn(formats.locale, row.names).text,
    line: {
      label: fields[change.kind],
      yours: wantedValue(change, row, texts, formats),
      theirs: current ? storedValue(current, change.kind, texts, formats) : null,
    },
  };
}
