import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aPerson } from '../testing/open-page.tsx';
import { showFeature } from '../testing/show-feature.tsx';
import { useMaySomewhere } from './session.ts';
import { queryClient, trpc } from './trpc.ts';

const Import = () => <p>{useMaySomewhere('ledger:import') ? 'yes' : 'no'}</p>;

const mayImportAs = async (role: 'viewer' | 'controller') => {
  const memberships = [{ role, scope: { kind: 'region' as const, regionCode: '04' } }];
  queryClient.setQueryData(trpc.session.me.queryKey(), aPerson({ memberships }));
  await showFeature(<Import />);
  return screen.getByRole('paragraph').textContent;
};

it('lets a controller of one region find the import', async () => {
  expect(await mayImportAs('controller')).toBe('yes');
});

it('keeps the import from somebody who only looks', async () => {
  expect(await mayImportAs('viewer')).toBe('no');
});
