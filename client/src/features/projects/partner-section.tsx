import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { flatNameIn } from '../../lib/flat-names.ts';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { EditPanel } from '../../ui/edit-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { NewPartnerForm, PartnerForm } from './partner-form.tsx';
import { PartnerTable, type PartnerActions } from './partner-table.tsx';
import type { ProjectSettings } from './project-values.ts';

type Props = { settings: ProjectSettings; onSaved: () => void };

/** The part implementers of a project: their order, who takes part, and one form at a time. */
export function PartnerSection({ settings: { project, partners, may }, onSaved }: Props) {
  const { formats } = useLanguage();
  const { project: t, form } = useOfficeTexts();
  const errorText = useErrorText();
  /** The id of the one whose form is open, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const done = (words: string) => () => {
    announce(words);
    onSaved();
  };
  const order = useMutation(trpc.project.orderPartners.mutationOptions({ onSuccess: done(t.moved) }));
  const change = useMutation(trpc.partner.update.mutationOptions({ onSuccess: done(form.saved) }));
  const active = partners.filter(({ isArchived }) => !isArchived);
  const edited = partners.find(({ id }) => id === open);
  const error = order.error ?? change.error;
  const close = () => setOpen(null);
  const saved = () => {
    close();
    onSaved();
  };
  const actions: PartnerActions = {
    onEdit: ({ id }) => setOpen(id),
    onMove(partner, by) {
      const ids = active.map(({ id }) => id);
      const at = ids.indexOf(partner.id);
      ids.splice(at + by, 0, ...ids.splice(at, 1));
      const { id, version } = project;
      order.mutate({ commandId: newId(), id, version, partnerIds: ids });
    },
    onTakePart({ id, version }, isArchived) {
      change.mutate({ commandId: newId(), id, version, isArchived });
    },
  };
  return (
    <Section
      id="partners"
      title={t.partners}
      tools={
        may['project:edit'] && (
          <Button icon="plus" onClick={() => setOpen('new')}>
            {t.addPartner}
          </Button>
        )
      }
    >
      {error && (
        <Notice kind="error" live>
          {errorText(error)}
        </Notice>
      )}
      {partners.length === 0 ? (
        <EmptyState>{t.partnersEmpty}</EmptyState>
      ) : (
        <PartnerTable partners={partners} actions={may['project:edit'] ? actions : null} />
      )}
      {open === 'new' && (
        <EditPanel title={t.addPartner}>
          <NewPartnerForm projectId={project.id} onSaved={saved} onCancel={close} />
        </EditPanel>
      )}
      {edited && (
        <EditPanel key={edited.id} title={t.editThing(flatNameIn(formats.locale, edited))}>
          <PartnerForm partner={edited} onSaved={saved} onCancel={close} />
        </EditPanel>
      )}
    </Section>
  );
}
