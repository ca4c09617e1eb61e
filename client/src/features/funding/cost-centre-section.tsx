import { useState } from 'react';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { EditPanel } from '../../ui/edit-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { CostCentreForm, NewCostCentreForm } from './cost-centre-form.tsx';
import { CostCentreTable } from './cost-centre-table.tsx';
import type { ProjectSettings } from './decision-values.ts';

type Props = { settings: ProjectSettings; onSaved: () => void };

/** The cost centres of a project; what is missing before there can be one; one form at a time. */
export function CostCentreSection({ settings, onSaved }: Props) {
  const t = useOfficeTexts().funding;
  /** The id of the one whose form is open, or `new`. */
  const [open, setOpen] = useState<string | null>(null);
  const { lines, workAreas, costCentres, may } = settings;
  const mayEdit = may['cost-centre:edit'];
  const edited = costCentres.find(({ id }) => id === open);
  const close = () => setOpen(null);
  const done = {
    settings,
    onCancel: close,
    onSaved() {
      close();
      onSaved();
    },
  };
  const missing = lines.length === 0 ? t.centresNeedLine : workAreas.length === 0 ? t.centresNeedArea : null;
  const add = mayEdit && missing === null && (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t.addCentre}
    </Button>
  );
  return (
    <Section id="cost-centres" title={t.centres} tools={costCentres.length > 0 && add}>
      {costCentres.length === 0 ? (
        <EmptyState action={add}>{[t.centresEmpty, missing].filter(Boolean).join(' ')}</EmptyState>
      ) : (
        <CostCentreTable settings={settings} onEdit={mayEdit ? setOpen : null} />
      )}
      {open === 'new' && (
        <EditPanel title={t.addCentre}>
          <NewCostCentreForm {...done} />
        </EditPanel>
      )}
      {edited && (
        <EditPanel key={edited.id} title={t.editThing(edited.code)}>
          <CostCentreForm {...done} centre={edited} />
        </EditPanel>
      )}
    </Section>
  );
}
