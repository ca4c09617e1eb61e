import { workAreaCreateInput, workAreaEditInput } from '@painopiste/shared/work-areas/work-area-edit-input';
import { useQueryClient } from '@tanstack/react-query';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import {
  blankValues,
  toFields,
  valuesOf,
  withShareRule,
  type WorkAreaFormAnswer,
} from './work-area-values.ts';

const ADMINISTRATION = { fi: 'Hankehallinto', sv: 'Projektförvaltning', en: 'Project administration' };

const FIELD_OF = {
  'work-area.key-taken': 'key',
  'work-area.administration-stays': 'key',
  'work-area.lead-unknown': 'leadId',
  'work-area.partner-unknown': 'partnerId',
} as const;

const keysOf = ({ focusAreas }: WorkAreaFormAnswer): string[] => focusAreas.map(({ key }) => key);

/** The form of a new work area. */
export function useNewWorkArea(answer: WorkAreaFormAnswer, onSaved: (id: string) => void) {
  const client = useQueryClient();
  const { workArea: t } = useOfficeTexts();
  return useCommandForm({
    values: blankValues(answer, ADMINISTRATION),
    schema: withShareRule(workAreaCreateInput, keysOf(answer)),
    toInput: (typed) => ({ slug: answer.project.slug, ...toFields(typed) }),
    mutation: trpc.workArea.create.mutationOptions(),
    fieldOf: FIELD_OF,
    savedText: t.created,
    onSaved: ({ id }) => {
      void client.invalidateQueries();
      onSaved(id);
    },
  });
}

/** The form of a work area that there is; what others change meanwhile is merged. */
export function useWorkAreaForm(answer: RouterOutputs['workArea']['form'], onSaved: (id: string) => void) {
  const client = useQueryClient();
  const { id, version } = answer.workArea;
  return useCommandForm({
    values: valuesOf(answer.workArea, answer),
    version,
    schema: withShareRule(workAreaEditInput, keysOf(answer)),
    toInput: (typed) => ({ id, ...toFields(typed) }),
    mutation: trpc.workArea.edit.mutationOptions(),
    fieldOf: FIELD_OF,
    valuesOf: (row) => valuesOf(row, answer),
    onSaved: () => {
      void client.invalidateQueries();
      onSaved(id);
    },
  });
}
