import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { FactList, type Fact } from '../../ui/fact-list.tsx';
import { EvidenceNeedEditor, KindEditor, TechniqueEditor, WorkAreaEditor } from './choice-fact-editor.tsx';
import { CancelEditor, DecisionEditor } from './decision-editors.tsx';
import type { EditorProps } from './editor-props.ts';
import { storedField } from './field-words.ts';
import { ForecastEditor } from './forecast-editor.tsx';
import { isEditable, type MilestoneChange, type MilestoneRow } from './milestone-change.ts';
import { MilestoneStatus } from './milestone-status.tsx';
import { OwnerEditor } from './owner-editor.tsx';
import { StatusEditor } from './status-editor.tsx';
import { BaselineEditor, NameEditor, WeightEditor } from './text-fact-editor.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Kind = Exclude<MilestoneChange['kind'], 'evidence'>;

const EDITORS: Record<Kind, (props: EditorProps) => ReactNode> = {
  forecast: ForecastEditor,
  status: StatusEditor,
  owner: OwnerEditor,
  nameFi: (props) => <NameEditor {...props} language="fi" />,
  nameSv: (props) => <NameEditor {...props} language="sv" />,
  nameEn: (props) => <NameEditor {...props} language="en" />,
  kind: KindEditor,
  technique: TechniqueEditor,
  weight: WeightEditor,
  baseline: BaselineEditor,
  evidenceRequired: EvidenceNeedEditor,
  workArea: WorkAreaEditor,
  cancel: CancelEditor,
  decision: DecisionEditor,
};

type Props = { row: MilestoneRow; editing: MilestoneEditing };

/** Every fact of a milestone on its own page; those that this person may change open in their place. */
export function MilestoneFacts({ row: stored, editing }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const row = editing.shown(stored);

  const fact = (kind: Kind, value: ReactNode): Fact => {
    const Editor = EDITORS[kind];
    const troubles = editing.troublesOf(row).filter(({ intent }) => intent.change.kind === kind);
    return {
      key: kind,
      label: t.fields[kind],
      value,
      ...(isEditable(row, kind) && {
        editLabel: t.editField,
        editor: (controls) => <Editor row={row} controls={controls} editing={editing} />,
      }),
      under:
        troubles.length > 0 &&
        troubles.map((trouble) => (
          <TroubleNote
            key={trouble.intent.commandId}
            trouble={trouble}
            editing={editing}
            backToCell={() => document.querySelector<HTMLElement>(`[data-fact="${kind}"] > button`)?.focus()}
          />
        )),
    };
  };
  const field = (kind: Exclude<Kind, 'forecast' | 'status' | 'owner'>): Fact =>
    fact(kind, storedField(row, kind, texts, formats));
  const slip = row.slipDays === null ? formats.signed(null) : t.days(formats.signed(row.slipDays));
  const isCancelling = isEditable(row, 'cancel');

  return (
    <FactList
      label={t.datesAndState}
      facts={[
        fact('status', <MilestoneStatus row={row} />),
        fact('forecast', formats.date(row.forecastOn)),
        field('baseline'),
        { key: 'slip', label: t.columns.slip, value: slip },
        { key: 'moves', label: t.moveCount, value: formats.integer(row.moves) },
        { key: 'done', label: t.doneOn, value: formats.date(row.doneOn) },
        { key: 'accepted', label: t.acceptedOn, value: formats.date(row.acceptedOn) },
        fact('owner', row.owner?.name ?? t.noOwner),
        field('weight'),
        field('technique'),
        field('evidenceRequired'),
        field('kind'),
        field('workArea'),
        field('nameFi'),
        field('nameSv'),
        field('nameEn'),
        ...(isEditable(row, 'decision') ? [field('decision')] : []),
        ...(isCancelling
          ? [fact('cancel', row.state === 'cancelled' ? t.bringBack.open : t.cancelling.open)]
          : []),
      ]}
    />
  );
}
