import { expect, it } from 'vitest';
import { aPlanGround } from '../testing/a-plan-ground.ts';
import { readPlan } from './read-plan.ts';
import { splitCsvSheets } from './split-csv-sheets.ts';

it('sheets begin with their names, and their rows keep the numbers of the file', () => {
  const sheets = splitCsvSheets([
    ['Osa-alueet', '', ''],
    [''],
    ['Nimi suomeksi', 'IK', ''],
    ['Koti', '100', ''],
    [''],
    ['Budget'],
    ['Delområde', 'Kostnadsslag', '1/2024'],
    ['Koti', 'staff', '1 000,50'],
    ['Koti', 'matkat', '5'],
  ]);
  expect(sheets.map(({ name, firstRow }) => [name, firstRow])).toEqual([
    ['Osa-alueet', 3],
    ['Budget', 7],
  ]);
  const { plan, issues } = readPlan(sheets, aPlanGround());
  expect(plan.budget[0]).toMatchObject({ workAreaKey: 'koti', months: [['2024-01', 100_050]] });
  expect(issues.map(({ sheet, cell, code }) => [sheet, cell, code])).toEqual([
    ['Budget', 'B9', 'category-unknown'],
  ]);
});

it('one table needs no name', () => {
  const [sheet] = splitCsvSheets([
    [''],
    ['Work area', 'Name in Finnish', 'Baseline'],
    ['koti', 'Malli', '1.6.2024'],
  ]);
  expect(sheet).toMatchObject({ name: 'Välitavoitteet', firstRow: 2 });
});

it('what is no plan has no sheets', () => {
  expect(
    splitCsvSheets([
      ['Päivä', 'Tosite'],
      ['1.1.2024', '1'],
    ]),
  ).toEqual([]);
  expect(splitCsvSheets([])).toEqual([]);
});
