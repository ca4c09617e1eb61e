import { useState } from 'react';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { FormArea, FormDate, FormNames, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import type { ProjectValues } from './project-values.ts';

export type Programmes = RouterOutputs['reference']['list']['programmes'];

/** The calls in use, to choose one from, and the one that the project has (`held`). */
function useCallOptions(programmes: Programmes, held: string) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().project;
  const calls = programmes.flatMap((programme) =>
    programme.calls
      .filter(({ key, isArchived }) => key === held || !(isArchived || programme.isArchived))
      .map((call) => ({
        value: call.key,
        label: `${nameIn(formats.locale, programme.names).text}: ${nameIn(formats.locale, call.names).text}`,
      })),
  );
  return [{ value: '', label: t.choose }, ...calls];
}

type Props<V extends ProjectValues> = {
  form: CommandForm<V>;
  programmes: Programmes;
  startHelp?: string | undefined;
};

/** What is asked of a project when it is made and afterwards. */
export function ProjectFields<V extends ProjectValues>({ form, programmes, startHelp }: Props<V>) {
  const t = useOfficeTexts().project;
  // The fields of every form of a project have these names.
  const own = form as unknown as CommandForm<ProjectValues>;
  const [held] = useState(() => own.getValues('callKey'));
  const calls = useCallOptions(programmes, held);
  return (
    <>
      <FormNames form={own} />
      <FormSelect form={own} name="callKey" label={t.call} options={calls} />
      <FormDate form={own} name="startsOn" label={t.startsOn} help={startHelp} />
      <FormArea form={own} name="summaryFi" label={t.summaryFi} help={t.summaryHelp} isOptional />
      <FormArea form={own} name="summarySv" label={t.summarySv} isOptional />
      <FormArea form={own} name="summaryEn" label={t.summaryEn} isOptional />
      <FormText form={own} name="source" label={t.source} help={t.sourceHelp} isOptional />
    </>
  );
}
