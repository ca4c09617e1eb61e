import { expect, test } from 'vitest';
import { aProject } from '../testing/a-project.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { month } from '../values/month.ts';
import { archiveProject, checkSlug, editProject, restoreProject } from './edit-project.ts';

const open = { firstClosed: null };
const closed = { firstClosed: month('2023-01') };

test('only what is given changes, and the version goes up', () => {
  const project = aProject({ source: 'stm.fi' });
  expect(editProject(project, { nameFi: 'Uusi', nameSv: undefined }, open)).toEqual({
    ...project,
    nameFi: 'Uusi',
    version: 4,
  });
  expect(editProject(project, { source: null }, open).source).toBeNull();
});

test('before any month is closed the start moves freely', () => {
  const startsOn = calendarDate('2022-06-01');
  expect(editProject(aProject(), { startsOn }, open).startsOn).toBe(startsOn);
});

test('once months are closed the start stays in the first of them', () => {
  const to = (day: string) => () => editProject(aProject(), { startsOn: calendarDate(day) }, closed);
  expect(to('2023-01-31')().startsOn).toBe('2023-01-31');
  expect(errorOf(to('2023-02-01'))).toMatchObject({
    code: 'project.starts-in-closed-months',
    details: { firstClosed: '2023-01' },
  });
  expect(errorOf(to('2022-12-31')).code).toBe('project.starts-in-closed-months');
});

test('an archived project is brought back before it is changed', () => {
  const archived = archiveProject(aProject());
  expect(archived).toMatchObject({ isArchived: true, version: 4 });
  expect(errorOf(() => editProject(archived, { nameFi: 'X' }, open)).code).toBe('project.archived');
  expect(errorOf(() => archiveProject(archived)).code).toBe('project.archived');
  expect(restoreProject(archived)).toMatchObject({ isArchived: false, version: 5 });
  expect(errorOf(() => restoreProject(aProject())).code).toBe('project.not-archived');
});

test('a slug is free, and no address of the product', () => {
  expect(() => checkSlug('hanke', false)).not.toThrow();
  expect(errorOf(() => checkSlug('hanke', true)).code).toBe('project.slug-taken');
  expect(errorOf(() => checkSlug('new', false)).code).toBe('project.slug-taken');
});
