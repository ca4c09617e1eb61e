import { buffer } from 'node:stream/consumers';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents } from '@painopiste/shared/values/cents';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { type Cell, dayCell, moneyCell, numberCell } from './csv-cells.ts';
import { xlsxStream } from './xlsx-stream.ts';

async function* portions(...given: readonly (readonly (readonly Cell[])[])[]) {
  yield* given;
}

const write = (columns: readonly string[], rows: readonly (readonly Cell[])[][], mostRows?: number) =>
  buffer(xlsxStream({ name: 'burn', columns, rows: portions(...rows), ...(mostRows ? { mostRows } : {}) }));

const sheetsOf = (file: Buffer) => readExcelFile(file);
const partOf = (file: Buffer, path: string) => strFromU8(unzipSync(file)[path] ?? new Uint8Array());

it('reads back as it was: text, euros, numbers, days, nothing', async () => {
  const file = await write(
    ['nimi', 'euroa', 'osuus', 'päivä', 'tyhjä'],
    [
      [
        [
          'Äiti & <lapsi>',
          moneyCell(cents(-150)),
          numberCell(0.8711426, 4),
          dayCell(calendarDate('2024-09-30')),
          null,
        ],
      ],
      [['toinen', moneyCell(cents(1_024_200_000)), numberCell(7), dayCell(calendarDate('2023-01-01')), null]],
    ],
  );
  const [sheet, ...others] = await sheetsOf(file);
  expect(others).toEqual([]);
  expect(sheet?.sheet).toBe('burn');
  expect(sheet?.data).toEqual([
    ['nimi', 'euroa', 'osuus', 'päivä', 'tyhjä'],
    ['Äiti & <lapsi>', -1.5, 0.8711, new Date('2024-09-30'), null],
    ['toinen', 10_242_000, 7, new Date('2023-01-01'), null],
  ]);
});

it('keeps the header in view', async () => {
  const file = await write(['a'], []);
  expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain('<pane ySplit="1" topLeftCell="A2"');
});

it('marks text that begins like a formula as text, and holds no formula at all', async () => {
  const file = await write(['a'], [[['=HYPERLINK("x")'], ['@SUM(A1)'], ['='], ['tavallinen']]]);
  const xml = partOf(file, 'xl/worksheets/sheet1.xml');
  expect(xml.match(/s="4" t="inlineStr"/g)).toHaveLength(3);
  expect(xml).not.toContain('<f>');
});

it('leaves out what no XML can hold', async () => {
  const file = await write(['a'], [[['a\u0000b\u001Bc\uD800d\nuusi rivi']]]);
  const [sheet] = await sheetsOf(file);
  expect(sheet?.data[1]).toEqual(['abc\uFFFDd\nuusi rivi']);
});

it('goes on in another sheet where one is full', async () => {
  const rows = [1, 2, 3, 4, 5].map((value) => [numberCell(value)]);
  const file = await write(['n'], [rows.slice(0, 4), rows.slice(4)], 3);
  const sheets = await sheetsOf(file);
  expect(sheets.map(({ sheet, data }) => [sheet, ...data.flat()])).toEqual([
    ['burn 1', 'n', 1, 2],
    ['burn 2', 'n', 3, 4],
    ['burn 3', 'n', 5],
  ]);
});

it('names columns beyond Z', async () => {
  const columns = Array.from({ length: 30 }, (_unused, index) => `c${index}`);
  expect(partOf(await write(columns, []), 'xl/worksheets/sheet1.xml')).toContain('<c r="AD1"');
});

it('asks for the next portion only when the last one has gone', async () => {
  let asked = 0;
  async function* endless(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (;;) {
      asked += 1;
      yield Array.from({ length: 1000 }, () => [String(Math.random()).repeat(5)]);
    }
  }
  const stream = xlsxStream({ name: 'x', columns: ['a'], rows: endless() });
  await new Promise((resolve) => stream.once('readable', resolve));
  expect(asked).toBeLessThan(10);
  stream.destroy();
});
