import { LONGEST_NAME } from '@painopiste/shared/values/text-rule';
import { useState } from 'react';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { EditorProps } from './editor-props.ts';
import { FactEditor, useFactEdit } from './fact-editor.tsx';

type Language = 'fi' | 'sv' | 'en';
const KIND_OF = { fi: 'nameFi', sv: 'nameSv', en: 'nameEn' } as const;

/** The name in one language: each is a field of its own, so that translators are in nobody's way. */
export function NameEditor({ language, ...props }: EditorProps & { language: Language }) {
  const t = useLanguage().texts.milestones;
  const kind = KIND_OF[language];
  const [text, setText] = useState(props.row.names[language] ?? '');
  const { seen, error, save } = useFactEdit(props, text);
  const onSave = () =>
    save(text.trim() === (seen.names[language] ?? '') ? null : { kind, edit: { [kind]: text } });
  return (
    <FactEditor {...props} label={t.fields[kind]} saveText={t.saveField} onSave={onSave}>
      <TextInput
        label={t.fields[kind]}
        hideLabel
        error={error}
        lang={language}
        value={text}
        maxLength={LONGEST_NAME + 1}
        onChange={setText}
        autoComplete="off"
      />
    </FactEditor>
  );
}

/** Only digits are a number here: what is no number is for the rule to refuse. */
export const readPoints = (text: string): number => (/^-?\d{1,9}$/.test(text.trim()) ? Number(text) : -1);

export function WeightEditor(props: EditorProps) {
  const t = useLanguage().texts.milestones;
  const [text, setText] = useState(String(props.row.weight));
  const { seen, error, save } = useFactEdit(props, text);
  const weight = readPoints(text);
  const onSave = () => save(weight === seen.weight ? null : { kind: 'weight', edit: { weight } });
  return (
    <FactEditor {...props} label={t.fields.weight} saveText={t.saveField} onSave={onSave}>
      <TextInput
        label={t.fields.weight}
        hideLabel
        error={error}
        inputMode="numeric"
        value={text}
        onChange={setText}
        autoComplete="off"
      />
    </FactEditor>
  );
}

export function BaselineEditor(props: EditorProps) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const [text, setText] = useState(formats.typedDate(props.row.baselineOn));
  const { seen, error, save } = useFactEdit(props, text);
  const baselineOn = text.trim() === '' ? null : (parseDateInput(text) ?? text);
  const onSave = () =>
    save(baselineOn === seen.baselineOn ? null : { kind: 'baseline', edit: { baselineOn } });
  return (
    <FactEditor {...props} label={t.fields.baseline} saveText={t.saveField} onSave={onSave}>
      <DateField
        label={t.fields.baseline}
        hideLabel
        error={error}
        text={text}
        onText={setText}
        formats={formats}
        today={seen.baselineOn ?? props.editing.today}
        min={seen.bounds.projectStartsOn}
        calendarText={t.calendar}
      />
    </FactEditor>
  );
}
