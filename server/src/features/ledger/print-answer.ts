import type { Cents } from '@painopiste/shared/values/cents';
import { totalDifference } from '@painopiste/shared/ledger/import-report';
import type { ImportAnswer } from './import-file.ts';
import { REASON_SENTENCES } from './import-message.ts';

const euros = (value: Cents | number): string => `${(value / 100).toFixed(2)} EUR`;
const MOST_SUMS = 60;

/** The answer for a person at a terminal: counts, sums, and a line for each refused row. */
export function printAnswer(answer: ImportAnswer): string {
  const { rows, imported, unchanged, changed, refusedRows, notOurs } = answer;
  return [
    `Rows ${rows}: ${imported} new, ${changed} changed, ${unchanged} unchanged, ${refusedRows} refused, ${notOurs} not ours.`,
    `Sum of the understood rows ${euros(answer.totalCents)}, change in the books ${euros(answer.changeCents)}.`,
    ...totalLines(answer),
    ...sumLines(answer),
    ...answer.refused.map(({ row, reason, column, value }) => {
      const cell = column === '' ? '' : `${column} "${value}": `;
      return `Row ${row} refused: ${cell}${REASON_SENTENCES[reason]}.`;
    }),
    closingOf(answer),
  ].join('\n');
}

function totalLines({ total }: ImportAnswer): string[] {
  const difference = totalDifference(total);
  if (!total || difference === 0) return [];
  if (difference === null) return [`Warning: the total in row ${total.row} cannot be read.`];
  return [
    `Warning: the rows add up to ${euros(total.summedCents)}, the total in row ${total.row} differs by ${euros(difference)}.`,
  ];
}

function sumLines({ sums }: ImportAnswer): string[] {
  if (sums.length > MOST_SUMS)
    return [`Sums of ${sums.length} cost centres and months: see the page of the import.`];
  return sums.map(
    (sum) =>
      `${sum.costCentreCode} ${sum.month}: file ${euros(sum.fileCents)}, change ${euros(sum.changeCents)}`,
  );
}

function closingOf({ isImported, refusedRows, rows }: ImportAnswer): string {
  if (isImported) return 'Imported.';
  if (refusedRows === 0)
    return rows === 0 ? 'Nothing imported: the file has no rows.' : 'Nothing imported: no row is ours.';
  return 'Nothing imported: mend the refused rows, or import the others with --good-rows.';
}
