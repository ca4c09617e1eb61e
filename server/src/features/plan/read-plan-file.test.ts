import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { aWorkbook } from '../../testing/plan.ts';
import { openWorkbook } from './open-workbook.ts';
import { gather, readPlanFile } from './read-plan-file.ts';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
async function* inChunks(...chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

/** A workbook of one sheet whose XML the test writes itself. */
const aCraftedWorkbook = (sheetData: string, after = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8('<Relationships/>'),
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="A &amp; B" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheetData}</sheetData>${after}</worksheet>`),
  });

describe('a workbook', () => {
  test('gives its sheets with their dates as days', async () => {
    const bytes = await aWorkbook({
      Osa: [['a', 1.5, null], [], [{ day: '2024-12-31' as never }, true, 'å']],
    });
    expect(await readPlanFile(bytes)).toEqual([
      {
        name: 'Osa',
        firstRow: 1,
        rows: [
          ['a', 1.5, null],
          [null, null, null],
          [{ day: '2024-12-31' }, true, 'å'],
        ],
        merged: [],
      },
    ]);
  });

  test('tells formulas without a value and merged cells', async () => {
    const row =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><v>2</v></c></row>';
    const opened = await openWorkbook(
      aCraftedWorkbook(row, '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
    );
    expect(opened).toEqual({
      sheets: [{ name: 'A & B', firstRow: 1, rows: [[1, { broken: '#DIV/0!' }, 2]], merged: ['A1:B1'] }],
    });
  });

  test('that names a cell far away is too large, one with a style far away is not', async () => {
    const far = aCraftedWorkbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(await codeOf(readPlanFile(far))).toBe('plan.file-too-large');
    const styled = aCraftedWorkbook(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="90000"><c r="XFD90000" s="1"/></row>',
    );
    expect(await codeOf(readPlanFile(styled))).toBe('read');
  });

  test('that unpacks to more than a plan is too large', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(readPlanFile(bomb))).toBe('plan.file-too-large');
  });

  test('that is another zip, or broken, is no spreadsheet', async () => {
    expect(await codeOf(readPlanFile(zipSync({ 'kuva.png': strToU8('x') })))).toBe(
      'plan.file-no-spreadsheet',
    );
    expect(await codeOf(readPlanFile(text('PK\u0003\u0004 and no more')))).toBe('plan.file-no-spreadsheet');
  });
});

describe('delimited text', () => {
  test.each([';', ',', '\t'])('with %j between is read as the same sheets', async (delimiter) => {
    const line = (...cells: readonly string[]): string => cells.join(delimiter);
    const file = `\ufeffOsa-alueet\r\n${line('Nimi suomeksi', '% Digi')}\r\n${line('Koti', '"100"')}\r\n`;
    expect(await readPlanFile(text(file))).toMatchObject([
      {
        name: 'Osa-alueet',
        firstRow: 2,
        rows: [
          ['Nimi suomeksi', '% Digi'],
          ['Koti', '100'],
        ],
      },
    ]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a PDF', text('%PDF-1.7\nOsa-alueet'), 'plan.file-no-spreadsheet'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'plan.file-no-spreadsheet'],
    ['any other text', text('Päivä;Tosite\n1.1.2024;1'), 'plan.file-no-spreadsheet'],
    ['blank lines', text('\n \n'), 'plan.file-empty'],
    ['text in another encoding', new Uint8Array([0x4f, 0x73, 0x61, 0xe4, 0x3b]), 'ledger.file-encoding'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await codeOf(readPlanFile(bytes))).toBe(code);
  });
});

describe('an upload', () => {
  test('is gathered up to its limit', async () => {
    expect(await gather(inChunks(text('ab'), text('c')))).toEqual(Buffer.from('abc'));
    expect(await codeOf(gather(inChunks()))).toBe('plan.file-empty');
    expect(await codeOf(gather(inChunks(new Uint8Array(4_000_000), new Uint8Array(2_000_000))))).toBe(
      'plan.file-too-large',
    );
  });
});
