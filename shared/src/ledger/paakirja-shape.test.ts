import { describe, expect, test } from 'vitest';
import { isBlankRow, isTotalRow, type PaakirjaHeader, readCells, readHeader } from './paakirja-shape.ts';

const NAMES = ['Tositepäivä', 'Tositenumero', 'Tili', 'Tilin nimi', 'Kustannuspaikka', 'Selite', 'Summa'];
const ROW = ['1.1.2023', '230100673', '4340', 'Asiantuntijapalvelut', '904104', 'Lisenssi', '2\u00A0958,33'];

function headerOf(names: readonly string[]): PaakirjaHeader {
  const reading = readHeader(names);
  if (!reading.known) throw new Error(`Missing: ${reading.missing.join()}`);
  return reading.header;
}

test('the header is recognised behind a byte order mark', () => {
  expect(readHeader(['\uFEFFTositepäivä', ...NAMES.slice(1)]).known).toBe(true);
});

test('the columns are found by name in any order, whatever their case', () => {
  const header = headerOf(NAMES.toReversed().map((name) => ` ${name.toUpperCase()} `));
  expect(readCells(ROW.toReversed(), header)).toEqual(readCells(ROW, headerOf(NAMES)));
});

test('columns that we do not know are passed over', () => {
  const cells = readCells(['ALV 0', ...ROW], headerOf(['Verokoodi', ...NAMES]));
  expect(cells?.voucher).toBe('230100673');
});

test('a header without the text and the name of the account is enough', () => {
  const names = ['Tositepäivä', 'Tositenumero', 'Tili', 'Kustannuspaikka', 'Summa'];
  expect(readCells(['1.1.2023', '1', '4340', '904104', '1,00'], headerOf(names))?.text).toBe('');
});

test('a header letter by letter in decomposed form is the same header', () => {
  expect(readHeader(NAMES.map((name) => name.normalize('NFD'))).known).toBe(true);
});

test('a row that is no header says which columns it lacks', () => {
  expect(readHeader(['Tositepäivä', 'Tili', 'Kustannuspaikka', 'Debet', 'Kredit'])).toEqual({
    known: false,
    missing: ['Tositenumero', 'Summa'],
  });
});

describe('a row', () => {
  const header = headerOf(NAMES);

  test('with too few cells cannot be read', () => {
    expect(readCells(ROW.slice(0, 6), header)).toBeNull();
  });

  test('with one cell too many cannot be read', () => {
    expect(readCells([...ROW, '5,00'], header)).toBeNull();
  });

  test('may end in empty cells', () => {
    expect(readCells([...ROW, '', ' '], header)?.amount).toBe('2 958,33');
  });

  test('of empty cells is blank', () => {
    expect(isBlankRow(['', ' ', '\u00A0'])).toBe(true);
  });

  test('that begins with Yhteensä and has no voucher is the total', () => {
    expect(isTotalRow(['Yhteensä', '', '', '', '', '', '2\u00A0647\u00A0642,88'], header)).toBe(true);
  });

  test('whose sum is announced in a later cell is the total too', () => {
    expect(isTotalRow(['', '', '', '', '', 'YHTEENSÄ:', '12,00'], header)).toBe(true);
  });

  test('with a voucher is an entry, whatever its first cell says', () => {
    expect(isTotalRow(['Yhteensä', '230100673', '', '', '', '', '12,00'], header)).toBe(false);
  });

  test('of a word that only begins like the total is an entry', () => {
    expect(isTotalRow(['Yhteensähintainen', '', '', '', '', '', '12,00'], header)).toBe(false);
  });
});
