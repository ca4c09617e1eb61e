import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Section } from '../../ui/section.tsx';
import { BatchReport, type BatchAnswer } from './batch-report.tsx';
import css from './ledger.module.css';
import { RefusedRows } from './refused-rows.tsx';
import { ReportSums } from './report-sums.tsx';
import { UnknownCodes } from './unknown-codes.tsx';

const POLL_MS = 400;

/** One file: how far its reading is, what it would do, and what became of it. */
export function BatchSection({ id }: { id: string }) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const { data: batch, error } = useQuery({
    ...trpc.ledger.batch.queryOptions({ id }),
    refetchInterval: ({ state }) => (state.data?.state === 'preparing' ? POLL_MS : false),
  });
  if (error) return <Notice kind="error">{errorText(error)}</Notice>;
  if (!batch) return null;
  const t = texts.ledger;
  if (batch.state === 'preparing') {
    const read = formats.integer(batch.rowsRead);
    return (
      <Progress
        label={t.reading}
        text={batch.rowsTotal === null ? t.rows(read) : t.rowsOf(read, formats.integer(batch.rowsTotal))}
        done={batch.rowsTotal === null ? null : batch.rowsRead}
        of={batch.rowsTotal ?? 1}
      />
    );
  }
  const { report } = batch;
  return (
    <Section
      title={t.previewTitle(batch.fileName, formats.integer(report?.rows ?? batch.rowsRead))}
      sub={t.states[batch.state]}
    >
      {report && <BatchReport report={report} isPartial={batch.isPartial} />}
      <BatchActions batch={batch} />
      {report && batch.state === 'ready' && <UnknownCodes region={batch.regionCode} report={report} />}
      {report && report.counts.refused > 0 && report.refused.length > 0 && <RefusedRows report={report} />}
      {report && report.sums.length > 0 && <ReportSums report={report} />}
    </Section>
  );
}

/** Import, discard, undo: what may be done with the file as it stands, and what the last of these did. */
function BatchActions({ batch }: { batch: BatchAnswer }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  // One id for one intent: a second press of the same button repeats the same command.
  const [commandId, setCommandId] = useState(() => newId());
  // Burn figures everywhere rest on the ledger: nothing that was read before is still true.
  const settled = {
    onSuccess: () => queryClient.invalidateQueries(),
    onSettled: () => setCommandId(newId()),
  };
  const imported = useMutation(trpc.ledger.import.mutationOptions(settled));
  const undone = useMutation(trpc.ledger.undo.mutationOptions(settled));
  const discarded = useMutation(trpc.ledger.discard.mutationOptions(settled));
  const command = { commandId, version: batch.version, batchId: batch.id };
  const error = imported.error ?? undone.error ?? discarded.error;
  const isBusy = imported.isPending || undone.isPending || discarded.isPending;
  const { report } = batch;
  const good = report ? report.counts.imported + report.counts.changed : 0;
  const refused = report?.counts.refused ?? 0;
  const outcome = {
    active:
      imported.data &&
      t.imported(
        formats.integer(imported.data.imported + imported.data.changed),
        formats.eurosAndCents(imported.data.changeCents),
      ),
    undone: undone.data && t.undone,
    abandoned: discarded.data && t.discarded,
    ready: report && good === 0 && refused === 0 && t.nothingNew,
    preparing: undefined,
  }[batch.state];
  return (
    <>
      {outcome && (
        <Notice kind="good" live>
          {outcome}
        </Notice>
      )}
      {error && (
        <Notice kind="error" live>
          {errorText(error)}
        </Notice>
      )}
      <div className={css.actions}>
        {batch.canImport && (
          <Button
            look="primary"
            disabled={isBusy}
            onClick={() => imported.mutate({ ...command, goodRows: refused > 0 })}
          >
            {refused > 0 ? t.confirmGood(formats.integer(good)) : t.confirm}
          </Button>
        )}
        {batch.canDiscard && (
          <Button disabled={isBusy} onClick={() => discarded.mutate(command)}>
            {t.discard}
          </Button>
        )}
        {batch.canUndo && (
          <Button icon="undo" disabled={isBusy} onClick={() => undone.mutate(command)}>
            {t.undo}
          </Button>
        )}
      </div>
    </>
  );
}
