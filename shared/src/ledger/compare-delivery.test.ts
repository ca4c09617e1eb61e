import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCostCentre, aLiveIdentity, anEntryRow } from '../testing/a-ledger-chart.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { compareDelivery } from './compare-delivery.ts';

const august = month('2024-08');
const closed = aCostCentre({ closedThrough: august });

describe('a new row', () => {
  test('is added to its own month', () => {
    const delivery = compareDelivery(anEntryRow(), null);
    expect(delivery).toMatchObject({
      fate: 'imported',
      entry: { postingMonth: '2024-03', cents: 14_889, kind: 'voucher' },
    });
  });

  test('that comes late is added to the first open month', () => {
    const delivery = compareDelivery(anEntryRow({ costCentre: closed }), null);
    expect(delivery).toMatchObject({ fate: 'imported', entry: { postingMonth: '2024-09', cents: 14_889 } });
  });
});

describe('a row that is in the books', () => {
  test('with the same content is unchanged', () => {
    expect(compareDelivery(anEntryRow(), aLiveIdentity())).toEqual({ fate: 'unchanged' });
  });

  test('is unchanged where the text of one delivery was dropped', () => {
    expect(compareDelivery(anEntryRow({ text: null }), aLiveIdentity())).toEqual({ fate: 'unchanged' });
    expect(compareDelivery(anEntryRow(), aLiveIdentity({ text: null }))).toEqual({ fate: 'unchanged' });
  });

  test.each([
    { cents: cents(20_000) },
    { bookedOn: calendarDate('2024-04-02') },
    { text: 'Lisenssi 2024' },
    { categoryKey: 'materials' },
    { costCentre: aCostCentre({ id: 'centre-2' }) },
    { costCentre: aCostCentre({ fundingLineId: 'line-2' }) },
  ])('and differs in %o supersedes the old entry while its month is open', (change) => {
    const known = aLiveIdentity();
    expect(compareDelivery(anEntryRow(change), known)).toMatchObject({
      fate: 'changed',
      entry: { kind: 'voucher', cents: change.cents ?? 14_889 },
      supersedes: known.entries,
    });
  });

  test('and moves to another month counts in that one', () => {
    const moved = compareDelivery(anEntryRow({ bookedOn: calendarDate('2024-04-02') }), aLiveIdentity());
    expect(moved).toMatchObject({ entry: { postingMonth: '2024-04' } });
  });
});

describe('a row whose month is closed', () => {
  const known = aLiveIdentity({ closedThrough: august });

  test('leaves the old entry and adds the difference to the first open month', () => {
    expect(compareDelivery(anEntryRow({ costCentre: closed, cents: cents(10_000) }), known)).toMatchObject({
      fate: 'changed',
      entry: { kind: 'adjustment', postingMonth: '2024-09', cents: -4889 },
      supersedes: [],
    });
  });

  test('keeps the difference on the line and category of the old entry', () => {
    const row = anEntryRow({ costCentre: closed, cents: cents(10_000), categoryKey: 'materials' });
    expect(compareDelivery(row, known)).toMatchObject({
      entry: { categoryKey: 'services', fundingLineId: 'line-1' },
    });
  });

  test('is unchanged where only its text or date differ, because closed months stay', () => {
    const row = anEntryRow({ costCentre: closed, text: 'toinen', bookedOn: calendarDate('2024-09-02') });
    expect(compareDelivery(row, known)).toEqual({ fate: 'unchanged' });
  });

  test('is unchanged when the changed amount comes once more', () => {
    const [first] = known.entries;
    if (!first) throw new Error('A live identity has an entry.');
    const adjustment = { ...first, id: 2n, postingMonth: month('2024-09'), cents: cents(-4889) };
    const adjusted = { ...known, cents: cents(10_000), entries: [first, adjustment] };
    expect(compareDelivery(anEntryRow({ costCentre: closed, cents: cents(10_000) }), adjusted)).toEqual({
      fate: 'unchanged',
    });
  });
});

test('whatever is delivered, the books then hold the delivered amount, and no closed month has changed', () => {
  const months = fc.constantFrom('2024-02', '2024-03', '2024-08', '2024-09').map(month);
  const days = fc.constantFrom('2024-02-29', '2024-03-15', '2024-09-30').map(calendarDate);
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer(),
      days,
      fc.option(months),
      (before, after, bookedOn, closedThrough) => {
        const [entry] = aLiveIdentity().entries;
        if (!entry) return;
        const known = aLiveIdentity({
          cents: cents(before),
          closedThrough,
          entries: [{ ...entry, cents: cents(before) }],
        });
        const row = anEntryRow({ cents: cents(after), bookedOn, costCentre: aCostCentre({ closedThrough }) });
        const delivery = compareDelivery(row, known);
        const changes = delivery.fate === 'unchanged' ? [] : [delivery.entry, ...delivery.supersedes];
        const removed =
          delivery.fate === 'unchanged' ? 0 : delivery.supersedes.reduce((sum, e) => sum + e.cents, 0);
        const added = delivery.fate === 'unchanged' ? 0 : delivery.entry.cents;
        expect(before - removed + added).toBe(after);
        for (const change of changes)
          expect(closedThrough === null || change.postingMonth > closedThrough).toBe(true);
      },
    ),
  );
});
