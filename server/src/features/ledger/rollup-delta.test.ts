import { compareDelivery } from '@painopiste/shared/ledger/compare-delivery';
import { aLiveIdentity, anEntryRow } from '@painopiste/shared/testing/a-ledger-chart';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { DeltaTally } from './rollup-delta.ts';

const key = { fundingLineId: 'line-1', workAreaId: 'area-1', categoryKey: 'services' };

function deltasOf(...deliveries: Parameters<DeltaTally['add']>[0][]) {
  const tally = new DeltaTally();
  for (const delivery of deliveries) tally.add(delivery);
  return tally.deltas();
}

test('new entries of one rollup are added up and counted', () => {
  const delivery = compareDelivery(anEntryRow(), null);
  expect(deltasOf(delivery, delivery)).toEqual([
    { ...key, postingMonth: '2024-03', cents: 29_778, entries: 2 },
  ]);
});

test('an entry that moves leaves one month and enters another', () => {
  const moved = compareDelivery(anEntryRow({ bookedOn: calendarDate('2024-04-01') }), aLiveIdentity());
  expect(deltasOf(moved)).toEqual([
    { ...key, postingMonth: '2024-04', cents: 14_889, entries: 1 },
    { ...key, postingMonth: '2024-03', cents: -14_889, entries: -1 },
  ]);
});

test('a month whose sum stays the same is still told, because its entries change', () => {
  const retold = compareDelivery(anEntryRow({ text: 'toinen' }), aLiveIdentity());
  expect(deltasOf(retold)).toEqual([{ ...key, postingMonth: '2024-03', cents: 0, entries: 0 }]);
});

test('unchanged rows change nothing', () => {
  expect(deltasOf({ fate: 'unchanged' })).toEqual([]);
});
