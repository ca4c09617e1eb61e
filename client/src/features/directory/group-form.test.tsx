import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aGrantableScopes } from '../../testing/a-person-page.ts';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { GroupForm } from './group-form.tsx';

const AREA = '0192f0c1-2a4b-7000-8000-000000000007';

it('lets a group give a role on a work area, told apart by its project', async () => {
  const names = (fi: string) => ({ fi, sv: null, en: null });
  const workAreas = [{ key: AREA, names: names('Hankehallinto'), of: names('Hanke') }];
  const { askedOf } = startStubServer({
    session: { me: () => aPerson() },
    person: { scopes: () => ({ ...aGrantableScopes(), workAreas }) },
    directory: {
      addGroup: ({ groupKey, role, scope }) => ({
        id: 'g',
        version: 1,
        names: null,
        ofNames: null,
        groupKey,
        role,
        scope,
      }),
    },
  });
  const onAdded = vi.fn<() => void>();
  await showFeature(<GroupForm onAdded={onAdded} />);
  await userEvent.type(await screen.findByLabelText('Ryhmä'), 'vetäjät');
  await userEvent.selectOptions(screen.getByLabelText('Mitä rooli koskee'), 'Osa-alue');
  await userEvent.click(screen.getByRole('button', { name: 'Lisää ryhmä' }));
  expect(await screen.findByText(/^Valitse/, { selector: 'span' })).toBeTruthy();
  await userEvent.selectOptions(screen.getByLabelText('Osa-alue'), 'Hanke: Hankehallinto');
  await userEvent.click(screen.getByRole('button', { name: 'Lisää ryhmä' }));
  await vi.waitFor(() => expect(onAdded).toHaveBeenCalledOnce());
  expect(askedOf('directory.addGroup')).toMatchObject([
    { groupKey: 'vetäjät', role: 'viewer', scope: { kind: 'work-area', workAreaId: AREA } },
  ]);
});
