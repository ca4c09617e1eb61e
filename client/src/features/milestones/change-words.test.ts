import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { fi } from '../../texts/fi.ts';
import { storedValue, typedReason, wantedValue } from './change-words.ts';
import type { MilestoneChange } from './milestone-change.ts';

const formats = formatsOf('fi');
const on = calendarDate('2024-09-30');
const olli = { id: 'o', name: 'Olli Esimerkki' };

it.each<[MilestoneChange, string]>([
  [{ kind: 'forecast', forecastOn: '2025-01-31', reason: 'Viive' }, '31.1.2025'],
  [{ kind: 'status', to: 'in-progress', on }, 'Käynnissä'],
  [{ kind: 'owner', owner: olli }, 'Olli Esimerkki'],
  [{ kind: 'owner', owner: null }, 'Ei vastuuhenkilöä'],
])('writes what was wanted by %j as %s', (change, words) => {
  expect(wantedValue(change, aMilestoneRow(), fi, formats)).toBe(words);
});

it('writes what is stored in the same cell', () => {
  const row = aMilestoneRow({ state: 'done', owner: olli, forecastOn: null });
  const stored = (['forecast', 'status', 'owner'] as const).map((kind) =>
    storedValue(row, kind, fi, formats),
  );
  expect(stored).toEqual(['–', 'Valmis', 'Olli Esimerkki']);
  expect(storedValue({ ...row, owner: null }, 'owner', fi, formats)).toBe('Ei vastuuhenkilöä');
});

it('knows a reason of a move only', () => {
  expect(typedReason({ kind: 'forecast', forecastOn: '2025-01-31', reason: ' Viive ' })).toBe('Viive');
  expect(typedReason({ kind: 'owner', owner: null })).toBeNull();
});
