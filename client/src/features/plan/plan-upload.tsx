import { useMutation } from '@tanstack/react-query';
import { useErrorSentence } from '../../lib/error-text.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { PlanPreviewSection } from './plan-preview-section.tsx';
import { previewPlan, PreviewRefused } from './preview-plan.ts';

/** Takes the filled-in template and shows what its import would do. */
export function PlanUpload({ slug }: { slug: string }) {
  const { plan: t } = useOfficeTexts();
  const sentence = useErrorSentence();
  const read = useMutation({ mutationFn: (file: File) => previewPlan(slug, file) });
  const refusal = read.error instanceof PreviewRefused ? read.error : null;
  return (
    <>
      <Section title={t.uploadTitle}>
        <FileDrop
          label={t.drop}
          help={t.dropHelp}
          pickText={t.pick}
          accept=".xlsx,.csv"
          disabled={read.isPending}
          onFiles={([file]) => file && read.mutate(file)}
        />
        {read.isPending && <Progress label={t.reading} text={read.variables.name} done={null} of={1} />}
        {refusal && (
          <Notice kind="error" live>
            {sentence(refusal.code, refusal.details)}
          </Notice>
        )}
      </Section>
      {read.data && <PlanPreviewSection key={read.submittedAt} slug={slug} preview={read.data} />}
    </>
  );
}
