import { useMutation } from '@tanstack/react-query';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';

interface Archivable {
  readonly id: string;
  readonly version: number;
}

/** Archives projects and brings them back; says aloud what was done. */
export function useArchive(onSaved: () => void) {
  const t = useOfficeTexts().project;
  const errorText = useErrorText();
  const done = (words: string) => () => {
    announce(words);
    onSaved();
  };
  const archive = useMutation(trpc.project.archive.mutationOptions({ onSuccess: done(t.archivedNow) }));
  const restore = useMutation(trpc.project.restore.mutationOptions({ onSuccess: done(t.restoredNow) }));
  const error = archive.error ?? restore.error;
  const input = ({ id, version }: Archivable) => ({ commandId: newId(), id, version });
  return {
    archive: (project: Archivable) => archive.mutate(input(project)),
    restore: (project: Archivable) => restore.mutate(input(project)),
    trouble: error ? errorText(error) : null,
  };
}
