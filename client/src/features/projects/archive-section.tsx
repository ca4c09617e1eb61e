import { useState } from 'react';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import type { ProjectSettings } from './project-values.ts';
import { useArchive } from './use-archive.ts';

type Props = { project: ProjectSettings['project']; onSaved: () => void };

/** Takes a project out of use after a question, or brings it back. */
export function ArchiveSection({ project, onSaved }: Props) {
  const { project: t, form } = useOfficeTexts();
  const [isAsking, setAsking] = useState(false);
  const { archive, restore, trouble } = useArchive(onSaved);
  const close = () => setAsking(false);
  const actions = (
    <>
      <Button
        look="primary"
        onClick={() => {
          close();
          archive(project);
        }}
      >
        {t.archiveAction}
      </Button>
      <Button onClick={close}>{form.cancel}</Button>
    </>
  );
  return (
    <Section id="archive" title={t.archive} sub={t.archiveLead}>
      {trouble && (
        <Notice kind="error" live>
          {trouble}
        </Notice>
      )}
      {project.isArchived ? (
        <Button icon="undo" onClick={() => restore(project)}>
          {t.restoreAction}
        </Button>
      ) : (
        <Button onClick={() => setAsking(true)}>{t.archiveAction}</Button>
      )}
      {isAsking && (
        <Dialog title={t.archiveAsk} closeText={form.close} onClose={close} actions={actions}>
          <p>{t.archiveLead}</p>
        </Dialog>
      )}
    </Section>
  );
}
