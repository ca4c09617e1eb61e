import { useState } from 'react';
import { flatNameIn } from '../../lib/flat-names.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { EditPanel } from '../../ui/edit-panel.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { AmendmentForm } from './amendment-form.tsx';
import type { ProjectSettings } from './decision-values.ts';
import type { Catalogue } from './line-fields.tsx';
import { LineForm, NewLineForm } from './line-form.tsx';
import { LineTable } from './line-table.tsx';

type Props = { settings: ProjectSettings; catalogue: Catalogue; onSaved: () => void };
type Open = { readonly id: string; readonly what: 'line' | 'amendment' };

/** The funding lines of a project, and one form at a time: a new line, a line's facts, a new decision on it. */
export function LineSection({ settings: { project, lines, may }, catalogue, onSaved }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const [open, setOpen] = useState<Open | 'new' | null>(null);
  const mayEdit = may['funding-line:edit'];
  const close = () => setOpen(null);
  const saved = () => {
    close();
    onSaved();
  };
  const add = (
    <Button icon="plus" onClick={() => setOpen('new')}>
      {t.addLine}
    </Button>
  );
  const line = typeof open === 'object' && open !== null ? lines.find(({ id }) => id === open.id) : undefined;
  const name = line ? flatNameIn(formats.locale, line) : '';
  const bare = lines.filter(({ categoryKeys }) => categoryKeys.length === 0);
  return (
    <Section id="lines" title={t.lines} tools={mayEdit && lines.length > 0 && add}>
      {bare.map((each) => (
        <Notice key={each.id} kind="warning" title={flatNameIn(formats.locale, each)}>
          {t.noCategories}
        </Notice>
      ))}
      {lines.length === 0 ? (
        <EmptyState action={mayEdit && add}>{t.linesEmpty}</EmptyState>
      ) : (
        <LineTable lines={lines} onOpen={mayEdit ? (id, what) => setOpen({ id, what }) : null} />
      )}
      {open === 'new' && (
        <EditPanel title={t.addLine}>
          <NewLineForm projectId={project.id} catalogue={catalogue} onSaved={saved} onCancel={close} />
        </EditPanel>
      )}
      {line && typeof open === 'object' && open?.what === 'line' && (
        <EditPanel key={line.id} title={t.editThing(name)}>
          <LineForm line={line} catalogue={catalogue} onSaved={saved} onCancel={close} />
        </EditPanel>
      )}
      {line && typeof open === 'object' && open?.what === 'amendment' && (
        <EditPanel key={`${line.id}-amendment`} title={t.amendLine(name)}>
          <AmendmentForm line={line} onSaved={saved} onCancel={close} />
        </EditPanel>
      )}
    </Section>
  );
}
