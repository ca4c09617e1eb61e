import { expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { parseMilestoneFilters } from './milestone-filters.ts';

const today = calendarDate('2024-09-30');
const words = { status: [] as string[], due: '', since: '', q: '', sort: '', group: '' };
const parse = (input: Partial<typeof words>) => parseMilestoneFilters({ ...words, ...input }, today);

it('puts what is still open first, then sorts by forecast and name, where nothing is said', () => {
  expect(parse({}).filters.sort.map(({ key }) => key)).toEqual(['open', 'forecast', 'name']);
});

it('turns a column with a minus before its name', () => {
  expect(parse({ sort: '-forecast,name' }).filters.sort).toEqual([
    { key: 'forecast', descending: true },
    { key: 'name', descending: false },
  ]);
});

it('counts fourteen days from today', () => {
  expect(parse({ due: '14d' }).filters.due).toEqual({
    kind: 'upcoming',
    from: '2024-09-30',
    to: '2024-10-14',
  });
});

it('takes whole months, from the first day to the last', () => {
  expect(parse({ due: '2024-10..2024-12' }).filters.due).toMatchObject({
    from: '2024-10-01',
    to: '2024-12-31',
  });
  expect(parse({ due: '2024-02' }).filters.due).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
});

it.each(['soon', '2024-13', '2024-12..2024-10', '2024-10..', '2024-10..2024-11..2024-12', '1000d', '-1d'])(
  'leaves out due=%s and says so',
  (due) => {
    expect(parse({ due })).toMatchObject({ filters: { due: null }, ignored: [`due=${due}`] });
  },
);

it('takes last Monday and a day that has been', () => {
  expect(parse({ since: 'monday' }).filters.since).toBe('2024-09-23');
  expect(parse({ since: '2024-09-30' }).filters.since).toBe('2024-09-30');
  expect(parse({}).filters.since).toBeNull();
});

it.each(['tuesday', '2024-10-01', '2024-02-30', '2024-09', 'monday '])(
  'leaves out since=%s and says so',
  (since) => {
    expect(parse({ since })).toMatchObject({ filters: { since: null }, ignored: [`since=${since}`] });
  },
);

it('keeps the statuses that exist and names the rest', () => {
  const { filters, ignored } = parse({ status: ['late', 'red', 'done'], sort: 'colour' });
  expect(filters.statuses).toEqual(['late', 'done']);
  expect(ignored).toEqual(['status=red', 'sort=colour']);
});

it('splits the free text into words', () => {
  expect(parse({ q: '  koti  hoito ' }).filters.words).toEqual(['koti', 'hoito']);
});

it('takes a grouping that it knows, and names another', () => {
  expect(parse({ group: 'focusArea' }).filters.group).toBe('focusArea');
  expect(parse({ group: 'weight' })).toMatchObject({ filters: { group: null }, ignored: ['group=weight'] });
});
