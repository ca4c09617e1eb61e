import { DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { RowReason } from '@painopiste/shared/ledger/row-reason';
import type { ImportAnswer } from './import-file.ts';

/** One line of what the running server says to the command line while it imports. */
export type ImportMessage =
  | { readonly progress: { readonly rowsRead: number; readonly rowsTotal: number } }
  | { readonly answer: ImportAnswer }
  | { readonly refusal: string };

type Details = Readonly<Record<string, unknown>>;

const said = (details: Details, key: string): string => {
  const value = details[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

// The command line speaks English; the page has these sentences in the reader's language.
const SENTENCES: Partial<Record<ErrorCode, (details: Details) => string>> = {
  'region.not-found': () => 'There is no such region: give its code, for example --region 04.',
  'batch.busy': (d) =>
    `Another file is being read for this region (${said(d, 'fileName')}): try again when it is done.`,
  'batch.preview-waiting': (d) =>
    `A preview of ${said(d, 'fileName')} by ${said(d, 'by')} waits for a decision in this region: import or discard it first.`,
  'ledger.file-empty': () => 'The file is empty.',
  'ledger.file-encoding': () => 'The file is not encoded in UTF-8: save it as CSV UTF-8.',
  'ledger.file-not-text': () =>
    'The file is not text (a PDF, a picture, an Excel workbook?): give the CSV file of the ledger.',
  'ledger.file-too-large': (d) => `The file is larger than ${said(d, 'limit')}: split it.`,
  'ledger.file-unreadable': (d) =>
    `The file cannot be read from row ${said(d, 'row')} on: a quotation mark stays open.`,
  'ledger.shape-unknown': (d) => `The header of the file is not recognised: it lacks ${said(d, 'missing')}.`,
  'batch.outdated': () => 'A month was closed while the file was read: import it again.',
};

/** Why nothing was imported, as one sentence; never anything of the inside. */
export function refusalMessage(error: unknown): string {
  if (!(error instanceof DomainError))
    return 'The import failed and nothing was changed; the log of the server says why.';
  return SENTENCES[error.code]?.(error.details) ?? `The import was refused (${error.code}).`;
}

/** Why a row is refused, after its number and its cell. */
export const REASON_SENTENCES: Readonly<Record<RowReason, string>> = {
  'row-incomplete': 'the row has more or fewer cells than the header',
  'bad-date': 'not a day that exists, written like 31.12.2024',
  'bad-amount': 'not an amount',
  'bad-account': 'not an account number',
  'bad-voucher': 'no voucher number',
  'unknown-cost-centre': 'a cost centre of no project of this region',
  'unknown-account': 'an account that belongs to no cost category',
  'category-not-on-line': 'a cost category that the funding line does not have',
  'outside-window': "outside the funding line's window",
  'held-by-pivot': 'the books have this month of the cost centre as a sum of a pivot already',
  'outside-your-scope': 'a cost centre outside your rights',
};
