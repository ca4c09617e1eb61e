import {
  MILESTONE_KINDS,
  MILESTONE_TECHNIQUES,
  type MilestoneKind,
  type MilestoneTechnique,
} from '@painopiste/shared/milestones/milestone';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { trpc } from '../../lib/trpc.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EditorProps } from './editor-props.ts';
import { FactEditor, useFactEdit } from './fact-editor.tsx';
import { readPoints } from './text-fact-editor.tsx';

export function KindEditor(props: EditorProps) {
  const t = useLanguage().texts.milestones;
  const [kind, setKind] = useState<MilestoneKind>(props.row.kind);
  const { seen, error, save } = useFactEdit(props, kind);
  return (
    <FactEditor
      {...props}
      label={t.fields.kind}
      saveText={t.saveField}
      onSave={() => save(kind === seen.kind ? null : { kind: 'kind', edit: { kind } })}
    >
      <SelectField
        label={t.fields.kind}
        hideLabel
        error={error}
        value={kind}
        options={MILESTONE_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
        onChange={(value) => setKind(MILESTONE_KINDS.find((each) => each === value) ?? kind)}
      />
    </FactEditor>
  );
}

/** How it earns its value, and how far it is where that is told in per cent. */
export function TechniqueEditor(props: EditorProps) {
  const t = useLanguage().texts.milestones;
  const [technique, setTechnique] = useState<MilestoneTechnique>(props.row.technique);
  const [text, setText] = useState(props.row.percent === null ? '' : String(props.row.percent));
  const { seen, error, save } = useFactEdit(props, `${technique} ${text}`);
  const percent = technique !== 'percent' || text.trim() === '' ? null : readPoints(text);
  const isSame = technique === seen.technique && percent === seen.percent;
  return (
    <FactEditor
      {...props}
      label={t.fields.technique}
      saveText={t.saveField}
      onSave={() => save(isSame ? null : { kind: 'technique', edit: { technique, percent } })}
      more={
        technique === 'percent' && (
          <TextInput
            label={t.percent}
            help={t.percentHelp}
            error={error}
            inputMode="numeric"
            value={text}
            onChange={setText}
            autoComplete="off"
          />
        )
      }
    >
      <SelectField
        label={t.fields.technique}
        hideLabel
        value={technique}
        options={MILESTONE_TECHNIQUES.map((value) => ({ value, label: t.techniques[value] }))}
        onChange={(value) => setTechnique(MILESTONE_TECHNIQUES.find((each) => each === value) ?? technique)}
      />
    </FactEditor>
  );
}

export function EvidenceNeedEditor(props: EditorProps) {
  const t = useLanguage().texts.milestones;
  const [needed, setNeeded] = useState(props.row.evidenceRequired);
  const { seen, error, save } = useFactEdit(props, String(needed));
  const onSave = () =>
    save(
      needed === seen.evidenceRequired
        ? null
        : { kind: 'evidenceRequired', edit: { evidenceRequired: needed } },
    );
  return (
    <FactEditor {...props} label={t.fields.evidenceRequired} saveText={t.saveField} onSave={onSave}>
      <SelectField
        label={t.fields.evidenceRequired}
        hideLabel
        error={error}
        value={needed ? 'yes' : 'no'}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t.evidenceNeeded[value] }))}
        onChange={(value) => setNeeded(value === 'yes')}
      />
    </FactEditor>
  );
}

/** Another work area of the same project. */
export function WorkAreaEditor(props: EditorProps) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const [chosen, setChosen] = useState(props.row.workArea.id);
  const { seen, error, save } = useFactEdit(props, chosen);
  const { data: project } = useQuery(trpc.project.get.queryOptions({ slug: seen.project.slug }));
  const areas = project?.workAreas ?? [{ id: seen.workArea.id, names: seen.workArea.names }];
  const onSave = () => {
    const workArea = areas.find(({ id }) => id === chosen);
    return save(!workArea || chosen === seen.workArea.id ? null : { kind: 'workArea', workArea });
  };
  return (
    <FactEditor {...props} label={t.fields.workArea} saveText={t.moveToWorkArea} onSave={onSave}>
      <SelectField
        label={t.fields.workArea}
        hideLabel
        error={error}
        value={chosen}
        options={areas.map(({ id, names }) => ({ value: id, label: nameIn(formats.locale, names).text }))}
        onChange={setChosen}
      />
    </FactEditor>
  );
}
