import { totalDifference } from '@painopiste/shared/ledger/import-report';
import { ROW_FATES } from '@painopiste/shared/ledger/row-fate';
import { cents } from '@painopiste/shared/values/cents';
import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { KeyFigures } from '../../ui/key-figures.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './ledger.module.css';

export type BatchAnswer = RouterOutputs['ledger']['batch'];
export type Report = NonNullable<BatchAnswer['report']>;

/** Whether the file agrees with its own total row. */
function TotalLine({ report }: { report: Report }) {
  const { texts, formats } = useLanguage();
  const difference = totalDifference(report.total);
  if (difference === null || !report.total) return null;
  const stated = formats.eurosAndCents(report.total.statedCents);
  if (difference === 0) return <p>{texts.ledger.totalMatches(stated)}</p>;
  return (
    <Notice kind="warning">
      {texts.ledger.totalDiffers(stated, formats.eurosAndCents(cents(difference)))}
    </Notice>
  );
}

/** What the import does, in numbers: a figure for every fate that some row has, then what it changes in the books. */
export function BatchReport({ report, isPartial }: { report: Report; isPartial: boolean }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const figures = ROW_FATES.filter(
    (fate) => fate !== 'total' && (report.counts[fate] > 0 || fate === 'imported'),
  ).map((fate) => ({ key: fate, label: t.fates[fate], value: formats.integer(report.counts[fate]) }));
  return (
    <div className={css.report}>
      <KeyFigures figures={figures} />
      <p>
        {t.change(formats.eurosAndCents(report.changeCents))}{' '}
        {t.fileTotal(formats.eurosAndCents(report.totalCents))}{' '}
        {report.bookedFrom &&
          report.bookedTo &&
          t.booked(formats.dateRange(report.bookedFrom, report.bookedTo))}
      </p>
      <TotalLine report={report} />
      {report.late > 0 && <p>{t.late(formats.integer(report.late))}</p>}
      {report.adjusted > 0 && <p>{t.adjusted(formats.integer(report.adjusted))}</p>}
      {isPartial && <p>{t.partial}</p>}
      <p className={css.quiet}>{t.freeText}</p>
    </div>
  );
}
