import { expect, test } from 'vitest';
import { aLedgerChart } from '../testing/a-ledger-chart.ts';
import { readHeader } from './paakirja-shape.ts';
import { readPaakirjaRow } from './read-paakirja-row.ts';

const reading = readHeader(['Tositepäivä', 'Tositenumero', 'Tili', 'Kustannuspaikka', 'Selite', 'Summa']);
if (!reading.known) throw new Error('The header of this test is not known.');
const { header } = reading;
const readRow = (...record: string[]) => readPaakirjaRow(5, record, header, aLedgerChart());

test('a row without content is blank', () => {
  expect(readRow('', '', '')).toEqual({ kind: 'blank' });
});

test('the total row gives its amount', () => {
  expect(readRow('Yhteensä', '', '', '', '', '2\u00A0647,88')).toEqual({ kind: 'total', cents: 264_788 });
});

test('a total that cannot be read is still no entry', () => {
  expect(readRow('Yhteensä', '', '', '', '', '#ARVO!')).toEqual({ kind: 'total', cents: null });
});

test('a refused row still gives its amount for the check of the total', () => {
  expect(readRow('31.2.2023', '1', '4340', '904101', '', '10,00')).toMatchObject({
    kind: 'row',
    cents: 1000,
    reading: { kind: 'refused' },
  });
});

test('a row with too few cells is refused as incomplete, with what it holds', () => {
  expect(readRow('1.1.2023', '1', '4340')).toEqual({
    kind: 'row',
    cents: null,
    reading: {
      kind: 'refused',
      refusal: { row: 5, column: '', value: '1.1.2023;1;4340', reason: 'row-incomplete' },
    },
  });
});
