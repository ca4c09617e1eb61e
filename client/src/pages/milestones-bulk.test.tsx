import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aMilestoneRow } from '../testing/a-milestone-row.ts';
import { milestoneAnswers } from '../testing/milestone-answers.ts';
import { openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';

const names = (fi: string) => ({ fi, sv: null, en: null });
const accepted = aMilestoneRow({
  id: '00000000-0000-4000-8000-00000000000c',
  names: names('Hyväksytty'),
  state: 'accepted',
});
const ROWS = [
  aMilestoneRow({ id: '00000000-0000-4000-8000-00000000000a', names: names('Ensimmäinen') }),
  aMilestoneRow({ id: '00000000-0000-4000-8000-00000000000b', names: names('Toinen') }),
  accepted,
];
const box = (name: string) =>
  screen.getAllByRole<HTMLInputElement>('checkbox', { name }).at(-1) ?? document.createElement('input');
const bar = () => screen.findByRole('region', { name: 'Valitut välitavoitteet' });

async function open() {
  const stub = milestoneAnswers(ROWS);
  const server = startStubServer(stub.answers);
  await openPage('/milestones');
  return { ...stub, server };
}

async function moveTwoWeeks() {
  await userEvent.click(within(await bar()).getByRole('button', { name: 'Siirrä ennustetta' }));
  const dialog = await screen.findByRole('dialog', { name: /^Siirrä/, hidden: true });
  await userEvent.type(within(dialog).getByLabelText(/Montako viikkoa/), '2');
  return dialog;
}

it('chooses a range with Shift and all with Ctrl+A, moves what may be moved, and takes it back at once', async () => {
  const { server, storedRow } = await open();
  await userEvent.click(box('Valitse: Ensimmäinen'));
  await userEvent.keyboard('{Shift>}');
  await userEvent.click(box('Valitse: Toinen'));
  await userEvent.keyboard('{/Shift}');
  expect((await bar()).textContent).toContain('2 välitavoitetta valittu');
  box('Valitse: Toinen').focus();
  await userEvent.keyboard('{Control>}a{/Control}');
  expect(box('Valitse kaikki tällä sivulla').checked).toBe(true);

  const dialog = await moveTwoWeeks();
  expect(dialog.textContent).toContain('2 muuttuu, 1 ei voi muuttaa, 0 on jo näin.');
  expect(within(dialog).getByRole('list', { name: 'Ei voi muuttaa', hidden: true }).textContent).toContain(
    'Hyväksytty',
  );
  const save = within(dialog).getByRole('button', { name: 'Muuta 2 välitavoitetta', hidden: true });
  await userEvent.click(save);
  expect(dialog.textContent).toContain('Kirjoita, miksi ennuste siirtyy.');
  await userEvent.type(within(dialog).getByLabelText(/Miksi ennuste siirtyy/), 'Kilpailutus');
  await userEvent.click(save);

  expect(await screen.findByText('Siirsit ennusteen: 2 välitavoitetta')).toBeTruthy();
  expect(server.askedOf('milestone.changeMany')).toMatchObject([
    { change: { kind: 'reschedule', commands: [{ reason: 'Kilpailutus' }, { reason: 'Kilpailutus' }] } },
  ]);
  // What could not be changed stays chosen.
  expect(box('Valitse: Ensimmäinen').checked).toBe(false);
  expect(box('Valitse: Hyväksytty').checked).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Kumoa' }));
  expect(await screen.findByText('Kumosit muutoksen: 2 välitavoitetta')).toBeTruthy();
  expect(server.askedOf('milestone.undoMany')).toHaveLength(1);
  expect(storedRow(ROWS[0]?.id ?? '')?.forecastOn).toBe(ROWS[0]?.forecastOn);
});

it('names with both values what somebody else has changed meanwhile, and keeps what was typed in a closed dialog', async () => {
  const { store } = await open();
  const [first] = ROWS;
  if (!first) throw new Error('No row.');
  await userEvent.click(box('Valitse: Ensimmäinen'));
  let dialog = await moveTwoWeeks();
  await userEvent.click(within(dialog).getByText('Peru', { selector: 'form button' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: /^Siirrä/, hidden: true })).toBeNull());
  await userEvent.click(within(await bar()).getByRole('button', { name: 'Siirrä ennustetta' }));
  dialog = await screen.findByRole('dialog', { name: /^Siirrä/, hidden: true });
  expect(within(dialog).getByLabelText<HTMLInputElement>(/Montako viikkoa/).value).toBe('2');
  store({ ...first, version: first.version + 1 });
  await userEvent.type(within(dialog).getByLabelText(/Miksi ennuste siirtyy/), 'Kilpailutus');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Muuta 1 välitavoite', hidden: true }));
  const notice = await within(await bar()).findByRole('alert');
  expect(notice.textContent).toContain('Olli Esimerkki ehti ensin.');
  expect(box('Valitse: Ensimmäinen').checked).toBe(true);
  await userEvent.click(within(notice).getByRole('button', { name: 'Selvä' }));
  expect(screen.queryByText(/1 välitavoite ei muuttunut/)).toBeNull();
});
