import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';

export type PaakirjaRow = {
  bookedOn: CalendarDate;
  voucher: string;
  account: number;
  accountName: string;
  costCentre: string;
  text: string;
  amount: Cents;
};

const HEADER = 'Tositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa';
const NO_BREAK_SPACE = '\u00A0';

function euroText(amount: number): string {
  const whole = String(Math.floor(Math.abs(amount) / 100)).replaceAll(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  return `${amount < 0 ? '-' : ''}${whole},${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}

const dayText = (day: CalendarDate): string =>
  `${Number(day.slice(8))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;

const quoted = (text: string): string => (/[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A ledger file of the first shape, byte for byte as the samples are written. */
export function paakirjaText(rows: readonly PaakirjaRow[]): string {
  const total = rows.reduce((sum, row) => sum + row.amount, 0);
  const lines = rows.map((row) =>
    [
      dayText(row.bookedOn),
      row.voucher,
      String(row.account),
      row.accountName,
      row.costCentre,
      quoted(row.text),
      euroText(row.amount),
    ].join(';'),
  );
  return `\uFEFF${[HEADER, ...lines, `Yhteensä;;;;;;${euroText(total)}`].join('\r\n')}\r\n`;
}
