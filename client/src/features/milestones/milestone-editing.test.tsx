import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { milestoneAnswers } from '../../testing/milestone-answers.ts';
import { openPage } from '../../testing/open-page.tsx';
import { startStubServer } from '../../testing/stub-server.ts';

const MODEL = aMilestoneRow({ id: 'model', names: { fi: 'Malli käytössä', sv: null, en: null }, version: 3 });
const OTHER = aMilestoneRow({ id: 'other', names: { fi: 'Toinen', sv: null, en: null } });

const rowOf = (id: string): HTMLElement => {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
};
const cellOf = (id: string, column: string): HTMLElement => {
  const button = rowOf(id).querySelector<HTMLElement>(`[data-column="${column}"] button`);
  if (!button) throw new Error(`The cell ${column} of ${id} cannot be opened.`);
  return button;
};
const forecastOf = (id: string) => cellOf(id, 'forecast');

/** A promise that the test keeps when it wants. */
function later<T>() {
  let keep: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

async function typeForecast(id: string, day: string, reason: string) {
  forecastOf(id).focus();
  await userEvent.keyboard(`{Enter}${day}{Enter}`);
  expect(document.activeElement).toBe(screen.getByLabelText('Miksi ennuste siirtyy?'));
  await userEvent.keyboard(`${reason}{Control>}{Enter}{/Control}`);
}

describe('moving a forecast', () => {
  it('shows the new day at once and settles with the row of the server', async () => {
    const { answers } = milestoneAnswers([MODEL, OTHER]);
    const settled = later<null>();
    const reschedule = async (input: Parameters<typeof answers.milestone.reschedule>[0]) => {
      await settled.promise;
      return { ...answers.milestone.reschedule(input), slipDays: 62 };
    };
    const server = startStubServer({ ...answers, milestone: { ...answers.milestone, reschedule } });
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Viive.');
    expect(forecastOf('model').textContent).toContain('15.1.2025');
    expect(rowOf('model').textContent).toContain('+46\u00a0pv');
    expect(screen.queryByText(/Siirsit ennusteen/)).toBeNull();

    settled.keep(null);
    expect(await screen.findByText('Siirsit ennusteen: Malli käytössä')).toBeTruthy();
    expect(rowOf('model').textContent).toContain('+62\u00a0pv');
    expect(server.askedOf('milestone.reschedule')).toEqual([
      {
        commandId: expect.stringMatching(/^[\da-f-]{36}$/),
        id: 'model',
        version: 3,
        forecastOn: '2025-01-15',
        reason: 'Viive.',
      },
    ]);
  });

  it('says before the save that no grant pays after the wall', async () => {
    startStubServer(milestoneAnswers([MODEL]).answers);
    await openPage('/milestones');
    await userEvent.click(forecastOf('model'));
    await userEvent.keyboard('31.1.2026');
    expect(screen.getByText('31.1.2026 on käyttöajan jälkeen.')).toBeTruthy();
    expect(screen.getByText(/Käyttöaika päättyy 31\.12\.2025/)).toBeTruthy();
  });

  it('asks nothing of the server where the rule refuses, and says why in the cell', async () => {
    const server = startStubServer(milestoneAnswers([MODEL]).answers);
    await openPage('/milestones');
    await userEvent.click(forecastOf('model'));
    await userEvent.keyboard('1.1.2022');
    expect(screen.getByRole('alert').textContent).toBe('Ennuste ei voi olla ennen hankkeen alkua 1.1.2023.');
    await userEvent.clear(screen.getByLabelText('Ennuste'));
    await userEvent.keyboard('31.2.2025{Control>}{Enter}{/Control}');
    expect(screen.getByRole('alert').textContent).toContain('Päivää ei ole olemassa');
    await userEvent.clear(screen.getByLabelText('Ennuste'));
    await userEvent.keyboard('31.3.2025{Tab}{Tab}{Control>}{Enter}{/Control}');
    expect(screen.getByText('Kirjoita, miksi ennuste siirtyy.')).toBeTruthy();
    expect(server.askedOf('milestone.reschedule')).toEqual([]);
  });

  it('restores with Esc and gives the keyboard back to the cell', async () => {
    startStubServer(milestoneAnswers([MODEL]).answers);
    await openPage('/milestones');
    await userEvent.click(forecastOf('model'));
    await userEvent.keyboard('31.3.2025{Escape}');
    expect(forecastOf('model').textContent).toContain('30.11.2024');
    expect(document.activeElement).toBe(forecastOf('model'));
  });

  it('puts the day back when the server refuses, keeps what was typed and says why', async () => {
    const { answers } = milestoneAnswers([MODEL]);
    const reschedule = (): never => {
      throw new DomainError('permission.denied');
    };
    startStubServer({ ...answers, milestone: { ...answers.milestone, reschedule } });
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Viive.');
    const note = await screen.findByRole('alert');
    expect(note.textContent).toContain('Ennustetta ei siirretty päivään 15.1.2025');
    expect(note.textContent).toContain('Sinulla ei ole oikeutta tähän toimintoon.');
    expect(note.textContent).toContain('Viive.');
    expect(forecastOf('model').textContent).toContain('30.11.2024');

    await userEvent.click(forecastOf('model'));
    expect(screen.getByLabelText<HTMLInputElement>('Ennuste').value).toBe('15.1.2025');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Miksi ennuste siirtyy?').value).toBe('Viive.');
  });

  it('keeps the day in view without a connection, and sends the same command when asked again', async () => {
    const server = startStubServer(milestoneAnswers([MODEL]).answers);
    await openPage('/milestones');
    server.cutOff();
    await typeForecast('model', '15.1.2025', 'Syy.');
    expect(await screen.findByText('Ennuste 15.1.2025 odottaa yhteyttä')).toBeTruthy();
    expect(forecastOf('model').textContent).toContain('15.1.2025');

    server.connect();
    await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
    expect(await screen.findByText('Siirsit ennusteen: Malli käytössä')).toBeTruthy();
    expect(screen.queryByText('Ennuste 15.1.2025 odottaa yhteyttä')).toBeNull();
    expect(document.activeElement).toBe(forecastOf('model'));
  });

  it('sends one command id however often the same edit is sent', async () => {
    const { answers } = milestoneAnswers([MODEL]);
    let failures = 1;
    const reschedule = (input: Parameters<typeof answers.milestone.reschedule>[0]) => {
      failures -= 1;
      if (failures >= 0) throw new DomainError('session.required');
      return answers.milestone.reschedule(input);
    };
    const server = startStubServer({ ...answers, milestone: { ...answers.milestone, reschedule } });
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Syy.');
    await userEvent.click(await screen.findByRole('button', { name: 'Yritä uudelleen' }));
    await screen.findByText('Siirsit ennusteen: Malli käytössä');
    const ids = server
      .askedOf('milestone.reschedule')
      .map((input) => (input as { commandId: string }).commandId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('can be given up, which shows what is stored', async () => {
    const server = startStubServer(milestoneAnswers([MODEL]).answers);
    await openPage('/milestones');
    server.cutOff();
    await typeForecast('model', '15.1.2025', 'Syy.');
    await userEvent.click(await screen.findByRole('button', { name: 'Hylkää muutos' }));
    expect(forecastOf('model').textContent).toContain('30.11.2024');
    expect(screen.queryByText('Ennuste 15.1.2025 odottaa yhteyttä')).toBeNull();
  });
});

describe('somebody was faster', () => {
  async function beTooLate() {
    const { answers, store, storedRow } = milestoneAnswers([MODEL]);
    const server = startStubServer(answers);
    await openPage('/milestones');
    store({ ...MODEL, forecastOn: calendarDate('2024-12-24'), version: 4 });
    await typeForecast('model', '15.1.2025', 'Testaus.');
    const card = await screen.findByRole('alert', { name: 'Joku ehti ensin: ennustetta ei muutettu' });
    return { card, server, storedRow };
  }

  it('shows both values with who, when and why', async () => {
    const { card } = await beTooLate();
    expect(card.textContent).toContain('Sinun muutoksesi15.1.2025”Testaus.”');
    expect(card.textContent).toContain(
      'Tallennettu nyt24.12.2024Olli Esimerkki 30.9.2024 klo 9.41: ”Valmis syyskuussa”',
    );
    expect(forecastOf('model').textContent).toContain('24.12.2024');
  });

  it('keeps theirs when told so', async () => {
    const { card, server } = await beTooLate();
    await userEvent.click(within(card).getByRole('button', { name: 'Pidä tallennettu: 24.12.2024' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(forecastOf('model').textContent).toContain('24.12.2024');
    expect(document.activeElement).toBe(forecastOf('model'));
    expect(server.askedOf('milestone.reschedule')).toHaveLength(1);
  });

  it('puts mine over theirs on the fresh version, with the reason that was typed', async () => {
    const { card, server, storedRow } = await beTooLate();
    await userEvent.click(within(card).getByRole('button', { name: 'Vaihda omaani: 15.1.2025' }));
    expect(await screen.findByText('Siirsit ennusteen: Malli käytössä')).toBeTruthy();
    expect(server.askedOf('milestone.reschedule')[1]).toMatchObject({ version: 4, reason: 'Testaus.' });
    expect(storedRow('model')?.forecastOn).toBe('2025-01-15');
  });

  it('is heard of for the version that was seen when the cell was opened', async () => {
    const { answers, store } = milestoneAnswers([MODEL]);
    const server = startStubServer(answers);
    const { texts } = await openPage('/milestones');
    await userEvent.click(forecastOf('model'));
    store({ ...MODEL, version: 4 });
    await userEvent.keyboard('15.1.2025{Enter}Syy.');
    await userEvent.click(screen.getByRole('button', { name: texts.milestones.forecast.save }));
    await screen.findByRole('alert');
    expect(server.askedOf('milestone.reschedule')).toMatchObject([{ version: 3 }]);
  });
});

describe('undo', () => {
  const undoing = (answers: ReturnType<typeof milestoneAnswers>['answers'], fresh = MODEL) => ({
    ...answers,
    milestone: { ...answers.milestone, undo: () => ({ ...fresh, version: 5 }) },
  });

  it('takes the latest edit back by its command id', async () => {
    const server = startStubServer(undoing(milestoneAnswers([MODEL]).answers));
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Syy.');
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Kumoa' }));
    expect(await screen.findByText('Kumosit muutoksen: Malli käytössä')).toBeTruthy();
    expect(forecastOf('model').textContent).toContain('30.11.2024');
    const [edit] = server.askedOf('milestone.reschedule') as { commandId: string }[];
    expect(server.askedOf('milestone.undo')).toEqual([
      { commandId: expect.any(String), version: 4, undoes: edit?.commandId },
    ]);
  });

  it('answers to Ctrl+Z in the table, but not in a field', async () => {
    const server = startStubServer(undoing(milestoneAnswers([MODEL]).answers));
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Syy.');
    await screen.findByText('Siirsit ennusteen: Malli käytössä');
    await userEvent.keyboard('{Enter}{Control>}z{/Control}');
    expect(server.askedOf('milestone.undo')).toEqual([]);
    await userEvent.keyboard('{Escape}{Control>}z{/Control}');
    expect(await screen.findByText('Kumosit muutoksen: Malli käytössä')).toBeTruthy();
  });

  it('says that it is too late when the milestone has changed since', async () => {
    const { answers } = milestoneAnswers([MODEL]);
    const undo = (): never => {
      throw new DomainError('milestone.nothing-to-undo');
    };
    startStubServer({ ...answers, milestone: { ...answers.milestone, undo } });
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Syy.');
    await userEvent.click(await screen.findByRole('button', { name: 'Kumoa' }));
    expect(await screen.findByText(/Muutosta ei voi enää kumota/)).toBeTruthy();
    expect(forecastOf('model').textContent).toContain('15.1.2025');
    expect(screen.queryByRole('button', { name: 'Kumoa' })).toBeNull();
  });
});

describe('two edits of one row', () => {
  it('are sent one after the other, the second on the version of the first', async () => {
    const { answers } = milestoneAnswers([MODEL]);
    const settled = later<null>();
    const reschedule = async (input: Parameters<typeof answers.milestone.reschedule>[0]) => {
      await settled.promise;
      return answers.milestone.reschedule(input);
    };
    const server = startStubServer({ ...answers, milestone: { ...answers.milestone, reschedule } });
    await openPage('/milestones');
    await typeForecast('model', '15.1.2025', 'Syy.');
    await userEvent.click(cellOf('model', 'status'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Käynnissä');
    await userEvent.click(screen.getByRole('button', { name: 'Merkitse käynnissä olevaksi' }));
    expect(cellOf('model', 'status').textContent).toContain('Käynnissä');
    expect(server.askedOf('milestone.setStatus')).toEqual([]);

    settled.keep(null);
    await screen.findByText('Merkitsit käynnissä olevaksi: Malli käytössä');
    expect(server.askedOf('milestone.setStatus')).toMatchObject([{ version: 4, status: 'in-progress' }]);
    await waitFor(() => expect(forecastOf('model').textContent).toContain('15.1.2025'));
  });
});
