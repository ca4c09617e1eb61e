import { describe, expect, it } from 'vitest';
import { aPlanGround, aPlanLine, aPlanSheet, aWorkAreaSheet } from '../testing/a-plan-ground.ts';
import { calendarDate } from '../values/calendar-date.ts';
import type { PlanGround } from './plan-ground.ts';
import { readPlan } from './read-plan.ts';
import type { PlanCell, PlanSheet } from './sheet.ts';

const issuesOf = (sheets: readonly PlanSheet[], ground: PlanGround = aPlanGround()) =>
  readPlan(sheets, ground).issues.map(({ cell, code, right }) => [cell, code, right]);
const placesOf = (sheets: readonly PlanSheet[]) => issuesOf(sheets).map(([cell, code]) => [cell, code]);
const milestones = (...rows: readonly (readonly PlanCell[])[]) =>
  aPlanSheet('Välitavoitteet', [
    [
      'Osa-alue',
      'Nimi suomeksi',
      'Laji',
      'Perusaikataulu',
      'Ennuste',
      'Paino',
      'Omistajan sähköposti',
      'Todenne vaaditaan',
    ],
    ...rows,
  ]);
const budget = (...rows: readonly (readonly PlanCell[])[]) =>
  aPlanSheet('Talousarvio', [
    ['Osa-alue', 'Kustannuslaji', 'Ilman kuukautta', '1/2024', '2/2024', '1/2025'],
    ...rows,
  ]);

describe('a whole plan', () => {
  it('is read with its words resolved', () => {
    const day = calendarDate('2024-06-30');
    const { plan, issues } = readPlan(
      [
        aPlanSheet('Ohje', [['Täytä']]),
        aWorkAreaSheet(['koti', 'Kotona asuminen', 'Vastaava@alue.example', 'i2', 200_706, 60, '40 %']),
        milestones([
          'Kotona asuminen',
          'Malli valmis',
          'tavoite',
          { day },
          null,
          20,
          'omistaja@alue.example',
          'kyllä',
        ]),
        budget(['koti', 'henkilöstökulut', '100,00', 1000, '2 000,50', null]),
      ],
      aPlanGround(),
    );
    expect(issues).toEqual([]);
    expect(plan.workAreas).toMatchObject([
      {
        at: { sheet: 'Osa-alueet', cell: 'A2' },
        key: 'koti',
        investment: 'I2',
        leadId: '00000000-0000-4000-8000-0000000000a1',
        shares: [
          { focusAreaKey: 'elderly-services', basisPoints: 6_000 },
          { focusAreaKey: 'digital-services', basisPoints: 4_000 },
        ],
        costCentres: [{ code: '200706', at: { cell: 'E2' } }],
      },
    ]);
    expect(plan.milestones).toMatchObject([
      { workAreaKey: 'koti', kind: 'target', baselineOn: day, weight: 20, evidenceRequired: true },
    ]);
    expect(plan.budget[0]?.months).toEqual([
      [null, 10_000],
      ['2024-01', 100_000],
      ['2024-02', 200_050],
    ]);
  });

  it('is read the same in Swedish, with the sheets in another order', () => {
    const sheets = [
      aPlanSheet('Budget', [
        ['Delområde', 'Kostnadsslag', '2024-01'],
        ['Hemma', 'staff', 5],
      ]),
      aPlanSheet('Delområden', [
        ['Namn på finska', 'Tjänster för äldre'],
        ['Hemma', 100],
      ]),
    ];
    const { plan, issues } = readPlan(sheets, aPlanGround());
    expect(issues).toEqual([]);
    expect(plan.budget).toMatchObject([{ workAreaKey: 'hemma', months: [['2024-01', 500]] }]);
  });

  it('may name work areas that the project has', () => {
    const ground = aPlanGround({
      workAreas: [{ key: 'hallinto', names: { fi: 'Hankehallinto', sv: null, en: null } }],
    });
    expect(issuesOf([budget(['Hankehallinto', 'staff', 5, null, null, null])], ground)).toEqual([]);
  });

  it('without any sheet of a plan is told at once', () => {
    expect(issuesOf([aPlanSheet('Taul1', [['x']])])).toEqual([
      ['', 'sheet-missing', 'Osa-alueet, Välitavoitteet, Talousarvio'],
    ]);
  });
});

describe('a cell at fault is told with its address', () => {
  it.each<[string, readonly PlanCell[], string, string]>([
    ['a name that is missing', ['koti', null, null, null, null, 100, null], 'B2', 'required'],
    ['a name too long', ['koti', 'x'.repeat(201), null, null, null, 100, null], 'B2', 'text-too-long'],
    [
      'a name turned around',
      ['koti', 'Koti\u202etni', null, null, null, 100, null],
      'B2',
      'forbidden-character',
    ],
    ['a key of other letters', ['Koti äö', 'Koti', null, null, null, 100, null], 'A2', 'key-form'],
    ['an unknown person', ['koti', 'Koti', 'x@y.example', null, null, 100, null], 'C2', 'person-unknown'],
    ['an unknown investment', ['koti', 'Koti', null, 'I5', null, 100, null], 'D2', 'investment-unknown'],
    [
      'a cost centre of other signs',
      ['koti', 'Koti', null, null, '20 07', 100, null],
      'E2',
      'cost-centre-form',
    ],
    ['no percentage', ['koti', 'Koti', null, null, null, 'kaikki', null], 'F2', 'percent'],
    ['shares that do not add up', ['koti', 'Koti', null, null, null, 60, 39.5], 'F2', 'shares-sum'],
    [
      'a formula without a value',
      ['koti', 'Koti', null, null, null, { broken: '#DIV/0!' }, 100],
      'F2',
      'formula-error',
    ],
  ])('%s', (_, row, cell, code) => {
    const [first] = issuesOf([aWorkAreaSheet(row)]);
    expect(first?.slice(0, 2)).toEqual([cell, code]);
  });

  it.each<[string, readonly PlanCell[], string, string]>([
    [
      'an unknown work area',
      ['x', 'Malli', null, '1.6.2024', null, null, null, null],
      'A2',
      'work-area-unknown',
    ],
    ['no baseline', ['koti', 'Malli', null, null, null, null, null, null], 'D2', 'required'],
    ['no date', ['koti', 'Malli', null, '31.2.2024', null, null, null, null], 'D2', 'date'],
    [
      'a day before the start',
      ['koti', 'Malli', null, '1.6.2023', null, null, null, null],
      'D2',
      'date-before-project',
    ],
    [
      'a day far after the window',
      ['koti', 'Malli', null, '1.6.2024', '1.1.2027', null, null, null],
      'E2',
      'date-too-late',
    ],
    [
      'an unknown kind',
      ['koti', 'Malli', 'etappi', '1.6.2024', null, null, null, null],
      'C2',
      'kind-unknown',
    ],
    ['a weight below 0', ['koti', 'Malli', null, '1.6.2024', null, -1, null, null], 'F2', 'weight'],
    ['neither yes nor no', ['koti', 'Malli', null, '1.6.2024', null, 1, null, 'ehkä'], 'H2', 'yes-or-no'],
  ])('of a milestone: %s', (_, row, cell, code) => {
    const [first] = issuesOf([aWorkAreaSheet(), milestones(row)]);
    expect(first?.slice(0, 2)).toEqual([cell, code]);
  });

  it.each<[string, readonly PlanCell[], string, string]>([
    ['an unknown category', ['koti', 'matkat', null, 5, null, null], 'B2', 'category-unknown'],
    ['an unknown work area', ['x', 'staff', null, 5, null, null], 'A2', 'work-area-unknown'],
    ['no amount', ['koti', 'staff', null, 'paljon', null, null], 'D2', 'amount'],
    ['an amount below 0', ['koti', 'staff', null, -5, null, null], 'D2', 'amount-negative'],
    ['a month outside the window', ['koti', 'staff', null, null, null, 5], 'F2', 'month-outside-window'],
  ])('of the budget: %s', (_, row, cell, code) => {
    const [first] = issuesOf([aWorkAreaSheet(), budget(row)]);
    expect(first?.slice(0, 2)).toEqual([cell, code]);
  });

  it('what stands twice is told where it stands again', () => {
    const area = ['koti', 'Koti', null, null, '100', 100, null];
    const stone = ['koti', 'Malli', null, '1.6.2024', null, null, null, null];
    const money = ['koti', 'staff', null, 5, null, null];
    expect(placesOf([aWorkAreaSheet(area, area), milestones(stone, stone), budget(money, money)])).toEqual([
      ['A3', 'work-area-twice'],
      ['E3', 'cost-centre-twice'],
      ['B3', 'milestone-twice'],
      ['B3', 'budget-row-twice'],
    ]);
  });
});

describe('headers', () => {
  it('that are merged, missing, given twice or unknown are told', () => {
    const sheets = [
      aPlanSheet(
        'Osa-alueet',
        [
          ['Nimi suomeksi', 'Nimi suomeksi', '% Etsivä työ'],
          ['Koti', null, 100],
        ],
        {
          merged: ['A1:B1', 'A5:B5'],
        },
      ),
      aPlanSheet('Talousarvio', [
        ['Osa-alue', 'tammikuu'],
        ['Koti', 5],
      ]),
    ];
    expect(issuesOf(sheets).map(([cell, code]) => [cell, code])).toEqual([
      ['A1:B1', 'header-merged'],
      ['B1', 'header-twice'],
      ['C1', 'header-unknown-focus-area'],
      ['A2', 'shares-sum'],
      ['A1', 'header-missing'],
      ['B1', 'header-unknown-month'],
    ]);
  });

  it('that nobody uses may be anything', () => {
    const sheet = aPlanSheet('Talousarvio', [
      ['Osa-alue', 'Kustannuslaji', 'Huom', '1/2024'],
      ['koti', 'staff', null, 5],
    ]);
    expect(issuesOf([aWorkAreaSheet(), sheet])).toEqual([]);
  });

  it('with several lines name the line of a cost centre, and each budget row names its own', () => {
    const second = aPlanLine({
      id: '00000000-0000-4000-8000-000000000002',
      key: 'pilari-3',
      names: { fi: 'Pilari 3', sv: null, en: null },
    });
    const ground = aPlanGround({ lines: [aPlanLine(), second] });
    const areas = aPlanSheet('Osa-alueet', [
      ['Nimi suomeksi', 'Kustannuspaikka Pilari 3', 'Kustannuspaikka: pilari-4', 'IK'],
      ['Koti', '300', '400', 100],
    ]);
    const money = aPlanSheet('Talousarvio', [
      ['Rahoituslinja', 'Osa-alue', 'Kustannuslaji', '1/2024'],
      ['Pilari 3', 'koti', 'staff', 5],
      [null, 'koti', 'staff', 5],
    ]);
    const { plan, issues } = readPlan([areas, money], ground);
    expect(plan.workAreas[0]?.costCentres.map(({ code, lineId }) => [code, lineId])).toEqual([
      ['300', second.id],
      ['400', aPlanLine().id],
    ]);
    expect(issues.map(({ cell, code }) => [cell, code])).toEqual([['A3', 'line-required']]);
  });
});

describe('shares in cells formatted as percent', () => {
  it('are numbers that add up to 1', () => {
    const { plan, issues } = readPlan(
      [aWorkAreaSheet(['koti', 'Koti', null, null, null, 0.6, 0.4])],
      aPlanGround(),
    );
    expect(issues).toEqual([]);
    expect(plan.workAreas[0]?.shares.map(({ basisPoints }) => basisPoints)).toEqual([6_000, 4_000]);
  });
});
