import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ProjectDetailsForm } from '../features/projects/project-details-form.tsx';
import { aProjectSettings } from '../testing/a-project-settings.ts';
import { aPerson } from '../testing/open-page.tsx';
import { showFeature } from '../testing/show-feature.tsx';
import { startStubServer, type Answers } from '../testing/stub-server.ts';
import { offlineQueue } from './offline/offline-queue.ts';
import { queryClient, trpc } from './trpc.ts';

type Update = NonNullable<NonNullable<Answers['project']>['update']>;

const { project } = aProjectSettings();
const onSaved = vi.fn<() => void>();

const show = () => {
  // The page's own answers say who is here.
  queryClient.setQueryData(trpc.session.me.queryKey(), aPerson());
  return showFeature(<ProjectDetailsForm settings={aProjectSettings()} programmes={[]} onSaved={onSaved} />);
};
const name = () => screen.getByLabelText<HTMLInputElement>('Nimi suomeksi');
const source = () => screen.getByLabelText<HTMLInputElement>(/Lähde/);

async function retype(field: HTMLElement, text: string): Promise<void> {
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
}

/** A form that is sent while the server is out of reach. */
async function sendCutOff(update: Update) {
  const server = startStubServer({ session: { me: () => aPerson() }, project: { update } });
  server.cutOff();
  await show();
  await retype(name(), 'Uusi nimi');
  expect(await within(await screen.findByRole('form')).findByText('Odottaa yhteyttä')).toBeTruthy();
  return server;
}

const comeBack = async (server: { connect: () => void }) => {
  server.connect();
  await act(async () => offlineQueue.flush());
};

const stored: Update = (input) => ({
  ...project,
  ...input,
  startsOn: calendarDate(input.startsOn ?? project.startsOn),
  version: input.version + 1,
});

it('says that it waits, and that it is saved once it is', async () => {
  onSaved.mockClear();
  const server = await sendCutOff(stored);
  expect(name().value).toBe('Uusi nimi');
  expect(offlineQueue.state().commands).toMatchObject([
    { path: 'project.update', words: { fields: [{ label: 'Nimi suomeksi', typed: 'Uusi nimi' }] } },
  ]);
  expect(onSaved).not.toHaveBeenCalled();
  await comeBack(server);
  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(within(screen.getByRole('form')).queryByText('Odottaa yhteyttä')).toBeNull();
  expect(server.askedOf('project.update')).toMatchObject([{ nameFi: 'Uusi nimi', version: 3 }]);
});

it('keeps two edits of one form apart, the second on the version that the first led to', async () => {
  const server = await sendCutOff(stored);
  await retype(name(), 'Vielä uudempi');
  await waitFor(() =>
    expect(within(screen.getByRole('form')).getAllByText('Odottaa yhteyttä')).toHaveLength(2),
  );
  await comeBack(server);
  await waitFor(() => expect(offlineQueue.state().commands).toEqual([]));
  expect(server.askedOf('project.update')).toMatchObject([
    { nameFi: 'Uusi nimi', version: 3 },
    { nameFi: 'Vielä uudempi', version: 4 },
  ]);
  expect(name().value).toBe('Vielä uudempi');
});

it('takes up what waits where the form is opened again, and what the server refused with both values', async () => {
  const current = { ...project, nameFi: 'Heidän nimensä', version: 4 };
  const server = await sendCutOff((input) => {
    if (input.version === 3) throw new DomainError('project.stale', { current });
    return stored(input);
  });
  cleanup();
  await show();
  await waitFor(() => expect(name().value).toBe('Uusi nimi'));
  cleanup();
  await comeBack(server);
  await waitFor(() =>
    expect(offlineQueue.state().commands).toMatchObject([{ refusal: { code: 'project.stale' } }]),
  );
  await show();
  expect(await screen.findByText('Heidän nimensä')).toBeTruthy();
  expect(name().value).toBe('Uusi nimi');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna omat muutokset' }));
  await waitFor(() => expect(offlineQueue.state().commands).toEqual([]));
  expect(server.askedOf('project.update').at(-1)).toMatchObject({ nameFi: 'Uusi nimi', version: 4 });
});

it('merges by itself where others changed other fields', async () => {
  const current = { ...project, source: 'VN/2', version: 4 };
  const server = await sendCutOff((input) => {
    if (input.version === 3) throw new DomainError('project.stale', { current });
    return stored(input);
  });
  await comeBack(server);
  await waitFor(() => expect(offlineQueue.state().commands).toEqual([]));
  expect(server.askedOf('project.update').at(-1)).toMatchObject({ nameFi: 'Uusi nimi', source: 'VN/2' });
  expect(source().value).toBe('VN/2');
});

it('is given up where its person says so', async () => {
  await sendCutOff(stored);
  await userEvent.click(screen.getByRole('button', { name: 'Älä lähetä' }));
  expect(offlineQueue.state().commands).toEqual([]);
  expect(name().value).toBe('Hyvät palvelut');
});
