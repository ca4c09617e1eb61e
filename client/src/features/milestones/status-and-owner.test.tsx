import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aMilestoneRow, NO_RIGHTS } from '../../testing/a-milestone-row.ts';
import { milestoneAnswers } from '../../testing/milestone-answers.ts';
import { openPage } from '../../testing/open-page.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import type { MilestoneRow } from './milestone-change.ts';

const MODEL = aMilestoneRow({ id: 'model', names: { fi: 'Malli käytössä', sv: null, en: null } });

async function open(row: MilestoneRow) {
  const server = startStubServer(milestoneAnswers([row]).answers);
  await openPage('/milestones');
  return server;
}

const cell = (column: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="model"] [data-column="${column}"]`);
  if (!found) throw new Error(`There is no cell ${column}.`);
  return found;
};
const openCell = async (column: string) => {
  const button = cell(column).querySelector('button');
  if (!button) throw new Error(`The cell ${column} cannot be opened.`);
  button.focus();
  await userEvent.keyboard('{Enter}');
};
const stateSelect = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Tila' });
const offered = () => [...stateSelect().options].map((option) => option.text);

describe('the state', () => {
  it('goes to done on the day that is given', async () => {
    const server = await open(MODEL);
    await openCell('status');
    expect(document.activeElement).toBe(stateSelect());
    expect(offered()).toEqual(['Suunniteltu', 'Käynnissä', 'Valmis']);
    await userEvent.selectOptions(stateSelect(), 'Valmis');
    await userEvent.clear(screen.getByLabelText('Valmistui'));
    await userEvent.type(screen.getByLabelText('Valmistui'), '20.9.2024{Enter}');
    expect(await screen.findByText('Merkitsit valmiiksi: Malli käytössä')).toBeTruthy();
    expect(server.askedOf('milestone.setStatus')).toMatchObject([
      { id: 'model', status: 'done', on: '2024-09-20' },
    ]);
  });

  it('is saved with Enter in the list itself', async () => {
    const server = await open(MODEL);
    await openCell('status');
    await userEvent.selectOptions(stateSelect(), 'Käynnissä');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Merkitsit käynnissä olevaksi: Malli käytössä')).toBeTruthy();
    expect(server.askedOf('milestone.setStatus')).toHaveLength(1);
  });

  it('says at once that the evidence is missing, and cannot be saved', async () => {
    const waiting = {
      state: 'done',
      doneById: 'somebody',
      evidenceRequired: true,
      evidenceState: { required: 1, accepted: 0 },
    } as const;
    const server = await open({ ...MODEL, ...waiting });
    await openCell('status');
    await userEvent.selectOptions(stateSelect(), 'Hyväksytty');
    expect(screen.getByRole('alert').textContent).toBe(
      'Välitavoitteen todenneasiakirja on ensin hyväksyttävä.',
    );
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hyväksy' }).disabled).toBe(true);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(stateSelect().value).toBe('accepted');
    expect(server.askedOf('milestone.setStatus')).toEqual([]);
  });

  it('refuses the one who marked it done as the one who accepts it', async () => {
    await open({ ...MODEL, state: 'done', doneById: 'person-1', evidenceRequired: true });
    await openCell('status');
    await userEvent.selectOptions(stateSelect(), 'Hyväksytty');
    expect(screen.getByRole('alert').textContent).toContain('Hyväksyjä ei voi olla sama henkilö');
  });

  it('refuses a day after today', async () => {
    await open(MODEL);
    await openCell('status');
    await userEvent.selectOptions(stateSelect(), 'Valmis');
    await userEvent.clear(screen.getByLabelText('Valmistui'));
    await userEvent.type(screen.getByLabelText('Valmistui'), '1.10.2024');
    expect(screen.getByRole('alert').textContent).toBe('Valmistumispäivä voi olla viimeistään tänään.');
  });

  it('offers acceptance only to those who may accept', async () => {
    await open({ ...MODEL, state: 'done', actions: { ...MODEL.actions, accept: false } });
    await openCell('status');
    expect(offered()).toEqual(['Valmis', 'Käynnissä']);
  });

  it('tells of a late milestone and of one that no grant pays', async () => {
    const forecastOn = calendarDate('2026-01-31');
    await open({ ...MODEL, state: 'in-progress', late: true, afterWall: true, forecastOn });
    expect(cell('status').textContent).toContain('Myöhässä, käynnissäKäyttöajan jälkeen');
  });
});

describe('the owner', () => {
  it('is found by a part of the name and saved with Enter', async () => {
    const server = await open(MODEL);
    await openCell('owner');
    const field = screen.getByRole('combobox', { name: 'Vastuu' });
    expect(document.activeElement).toBe(field);
    await screen.findByRole('option', { name: 'Olli Esimerkki' });
    await userEvent.keyboard('saa');
    await screen.findByRole('option', { name: 'Saara Näyte', selected: true });
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Vaihdoit vastuuhenkilön: Malli käytössä')).toBeTruthy();
    expect(cell('owner').textContent).toContain('Saara Näyte');
    expect(server.askedOf('milestone.assign')).toMatchObject([{ id: 'model', ownerId: 'owner-2' }]);
  });

  it('is chosen with the arrows, and can be nobody', async () => {
    const owner = { id: 'owner-1', name: 'Olli Esimerkki' };
    const server = await open({ ...MODEL, ownerId: owner.id, owner });
    await openCell('owner');
    await screen.findByRole('option', { name: 'Olli Esimerkki' });
    await userEvent.keyboard('{ArrowUp}');
    const field = screen.getByRole('combobox', { name: 'Vastuu' });
    const active = document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Ei vastuuhenkilöä');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText(/Vaihdoit vastuuhenkilön/)).toBeTruthy();
    expect(server.askedOf('milestone.assign')).toMatchObject([{ ownerId: null }]);
  });

  it('stays open where the words find nobody', async () => {
    const server = await open(MODEL);
    await openCell('owner');
    await userEvent.keyboard('xyz');
    expect(await screen.findByText('Ei henkilöitä tällä haulla.')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Vastuu' }).value).toBe('xyz');
    expect(server.askedOf('milestone.assign')).toEqual([]);
  });
});

describe('what may not be changed', () => {
  it('has no editor without the right', async () => {
    await open({ ...MODEL, actions: NO_RIGHTS });
    expect(document.querySelectorAll('[data-edit="can"]')).toHaveLength(0);
  });

  it('keeps the forecast of an accepted milestone closed, and its state open for withdrawal', async () => {
    await open({ ...MODEL, state: 'accepted', acceptedOn: calendarDate('2024-09-01') });
    expect(cell('forecast').querySelector('button')).toBeNull();
    await openCell('status');
    expect(offered()).toEqual(['Hyväksytty', 'Valmis']);
  });
});
