import { euros } from '@painopiste/shared/values/cents';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aGrant } from '../testing/an-overview.ts';
import { showFeature } from '../testing/show-feature.tsx';
import { GrantAmount } from './grant-amount.tsx';
import { LineAmount } from './line-amount.tsx';

const shown = (): string | null => document.body.textContent.replaceAll('\u00a0', ' ');

it('says of an unpublished grant that it is unpublished, not a number', async () => {
  await showFeature(<GrantAmount grant={aGrant({ unknown: 1 }, null)} />);
  expect(shown()).toBe('ei julkaistu');
});

it('says the same in Swedish', async () => {
  await showFeature(<GrantAmount grant={aGrant({ unknown: 1 }, null)} />, 'sv');
  expect(shown()).toBe('inte publicerat');
});

it('draws a dash where there is no grant at all', async () => {
  await showFeature(<GrantAmount grant={aGrant({}, null)} />);
  expect(shown()).toBe('–');
});

it('marks an estimate for eyes and for ears', async () => {
  await showFeature(<GrantAmount grant={aGrant({ exact: 1, estimate: 1 }, euros(7_940_000))} />);
  expect(shown()).toBe('≈ 7 940 000, arvio, ei julkaistu luku');
  expect(screen.getByTitle('arvio, ei julkaistu luku')).toBeTruthy();
});

it('says that an amount was rounded where it was published', async () => {
  await showFeature(<GrantAmount grant={aGrant({ rounded: 1 }, euros(7_900_000))} />, 'en');
  expect(shown()).toBe('7,900,000, rounded at source');
});

it('shows an exact amount bare', async () => {
  await showFeature(<GrantAmount grant={aGrant({ exact: 2 }, euros(10_242_000))} />);
  expect(shown()).toBe('10 242 000');
});

it('marks the money of a single line by its basis', async () => {
  await showFeature(<LineAmount line={{ budgetAtCompletion: euros(500), basis: 'estimate' }} />);
  expect(shown()).toContain('≈ 500');
});
