import type { PlanGround, PlanLine } from '../plan/plan-ground.ts';
import type { PlanCell, PlanSheet } from '../plan/sheet.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { euros } from '../values/cents.ts';

const names = (fi: string) => ({ fi, sv: null, en: null });

/** A line of 100 000 euros for 2024 with two categories, with what the test wants different. */
export const aPlanLine = (wanted: Partial<PlanLine> = {}): PlanLine => ({
  id: '00000000-0000-4000-8000-000000000001',
  key: 'pilari-4',
  names: names('Pilari 4'),
  window: { start: calendarDate('2024-01-01'), end: calendarDate('2024-12-31') },
  available: euros(100_000),
  categories: [
    { key: 'staff', names: names('Henkilöstökulut') },
    { key: 'services', names: names('Palvelujen ostot') },
  ],
  ...wanted,
});

/** A project of 2024 with one line, two focus areas and two people. */
export const aPlanGround = (wanted: Partial<PlanGround> = {}): PlanGround => ({
  projectStartsOn: calendarDate('2024-01-01'),
  lines: [aPlanLine()],
  focusAreas: [
    {
      key: 'elderly-services',
      code: 'IK',
      names: { fi: 'Ikääntyneiden palvelut', sv: 'Tjänster för äldre', en: null },
    },
    { key: 'digital-services', code: 'DI', names: names('Digitaaliset palvelut') },
  ],
  people: [
    { id: '00000000-0000-4000-8000-0000000000a1', email: 'vastaava@alue.example' },
    { id: '00000000-0000-4000-8000-0000000000a2', email: 'omistaja@alue.example' },
  ],
  workAreas: [],
  ...wanted,
});

/** A sheet of a workbook. */
export const aPlanSheet = (
  name: string,
  rows: readonly (readonly PlanCell[])[],
  wanted: Partial<PlanSheet> = {},
): PlanSheet => ({ name, rows, firstRow: 1, merged: [], ...wanted });

/** A work area of its own name, wholly elderly services, beside what the test is about. */
export const aWorkAreaSheet = (...rows: readonly (readonly PlanCell[])[]): PlanSheet =>
  aPlanSheet('Osa-alueet', [
    [
      'Tunnus',
      'Nimi suomeksi',
      'Vastaavan sähköposti',
      'Investointi',
      'Kustannuspaikka',
      '% Ikääntyneiden palvelut',
      '% Digitaaliset palvelut',
    ],
    ...(rows.length > 0 ? rows : [['koti', 'Kotona asuminen', null, null, null, 100, null]]),
  ]);
