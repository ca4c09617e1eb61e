import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { PlanCounts } from './plan-counts.tsx';
import { PlanIssuesTable } from './plan-issues-table.tsx';
import css from './plan.module.css';
import type { PlanPreview } from '@painopiste/shared/plan/plan-preview';

type Props = { slug: string; preview: PlanPreview };

/** What an import would do, cell by cell what stops it, and the button that does it. */
export function PlanPreviewSection({ slug, preview }: Props) {
  const { formats } = useLanguage();
  const { plan: t } = useOfficeTexts();
  const errorText = useErrorText();
  const client = useQueryClient();
  // One id for one intent: a second press of the same button repeats the same command.
  const [commandId] = useState(() => newId());
  const [saved, setSaved] = useState<string | null>(null);
  const imported = useMutation(
    trpc.plan.import.mutationOptions({
      onSuccess: ({ counts: { workAreas, milestones } }) => {
        const words = t.imported(formats.integer(workAreas.created), formats.integer(milestones.created));
        setSaved(words);
        announce(words);
        void client.invalidateQueries();
      },
    }),
  );
  if (saved !== null) return <Notice kind="good">{saved}</Notice>;
  const hasIssues = preview.issueCount > 0;
  const { kind, words } = hasIssues
    ? ({ kind: 'error', words: t.hasIssues(formats.integer(preview.issueCount)) } as const)
    : preview.changesNothing
      ? ({ kind: 'info', words: t.nothingNew } as const)
      : ({ kind: 'good', words: t.noIssues } as const);
  const confirm = () => {
    const { version, plan } = preview;
    if (!imported.isPending) imported.mutate({ commandId, version, slug, plan });
  };
  return (
    <Section title={t.previewTitle(preview.fileName)}>
      <Notice kind={kind} live>
        {words}
      </Notice>
      {!hasIssues && preview.lacksAdministration && <Notice kind="warning">{t.lacksAdministration}</Notice>}
      {hasIssues ? <PlanIssuesTable preview={preview} /> : <PlanCounts preview={preview} />}
      {imported.error && (
        <Notice kind="error" live>
          {errorText(imported.error)}
        </Notice>
      )}
      {imported.isPending && <Progress label={t.saving} text={preview.fileName} done={null} of={1} />}
      {!hasIssues && !preview.changesNothing && (
        <div className={css.actions}>
          <Button look="primary" aria-disabled={imported.isPending || undefined} onClick={confirm}>
            {t.confirm}
          </Button>
        </div>
      )}
    </Section>
  );
}
