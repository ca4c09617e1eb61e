import { describe, expect, test } from 'vitest';
import { readKustannusseuranta, readPaakirja, readToteuma, splitLine } from './ledger-rows.ts';

describe('a line of a ledger file', () => {
  test('separators and doubled quotes inside quotes belong to the cell', () => {
    expect(splitLine('1.1.2023;"Työpaja; ""Hyvä arki""";12,00', ';')).toEqual([
      '1.1.2023',
      'Työpaja; "Hyvä arki"',
      '12,00',
    ]);
  });
});

describe('the shapes of the samples', () => {
  test('in the first shape the header is row 1 and the row of sums is no entry', () => {
    const text =
      '\uFEFFTositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa\r\n' +
      '1.1.2023;7;4340;Asiantuntijapalvelut;904104;Lisenssi;2\u00A0958,33\r\nYhteensä;;;;;;2\u00A0958,33\r\n';
    const { rows, total } = readPaakirja(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ row: 2, kind: 'voucher', cells: { voucher: '7', amount: '2 958,33' } });
    expect(total).toEqual({ row: 3, amount: '2 958,33' });
  });

  test('a file of the first shape without its columns is refused', () => {
    expect(() => readPaakirja('Tili;Summa\r\n4340;1,00\r\n')).toThrow('Tositepäivä');
  });

  test('in the second shape a credit is negative and the preamble is passed over', () => {
    const text =
      'P\u00E4\u00E4kirja\r\n\r\n20240131\t9\t660101\t4500 Toimistotarvikkeet\tHyvitys\t\t1 041,41\r\n';
    const [row, ...others] = readToteuma(Buffer.from(text, 'latin1'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      row: 3,
      cells: {
        bookedOn: '31.1.2024',
        account: '4500',
        accountName: 'Toimistotarvikkeet',
        amount: '-1 041,41',
      },
    });
  });

  test('in the third shape each filled cell is an entry of the last day of its month, totals are not', () => {
    const text =
      'Kustannuspaikka;Tili;Tilin nimi;1/2024;2/2024;Yhteensä\n200701;4000;Palkat ja palkkiot;;18 497,70;18 497,70\n';
    const rows = readKustannusseuranta(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      kind: 'pivot',
      cells: { bookedOn: '29.2.2024', voucher: '2024-02', amount: '18 497,70' },
    });
  });
});
