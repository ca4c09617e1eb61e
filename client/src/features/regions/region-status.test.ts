import { month } from '@painopiste/shared/values/month';
import { expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { someFigures } from '../../testing/a-burn-answer.ts';
import { aRegionRow } from '../../testing/an-overview.ts';
import { booksThrough, regionStatus } from './region-status.ts';

const row = aRegionRow();

it('trusts books that are two months behind', () => {
  expect(regionStatus(row, month('2024-10'))).toBe('on-track');
});

it('calls a region not fresh when its books are three months old, over the turn of the year too', () => {
  expect(regionStatus(row, month('2024-11'))).toBe('not-fresh');
  expect(regionStatus(row, month('2025-01'))).toBe('not-fresh');
});

it('knows nothing of a region without a closed month', () => {
  const figures = { ...someFigures(), freshness: null };
  expect(regionStatus({ ...row, figures }, month('2024-08'))).toBe('unknown');
});

it('knows nothing of a region that the person may not see', () => {
  expect(regionStatus({ ...row, figures: null }, month('2024-08'))).toBe('unknown');
});

it('tells where the books of different projects stand, or a dash', () => {
  const formats = formatsOf('fi');
  const freshness = { earliest: month('2024-05'), latest: month('2024-08') };
  expect(booksThrough(freshness, formats)).toBe('31.5.–31.8.');
  expect(booksThrough({ earliest: freshness.latest, latest: freshness.latest }, formats)).toBe('31.8.');
  expect(booksThrough(null, formats)).toBe('–');
});
