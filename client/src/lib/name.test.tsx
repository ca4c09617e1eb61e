import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { showFeature } from '../testing/show-feature.tsx';
import { Name } from './name.tsx';
import { nameIn } from './names.ts';

const BOTH = { fi: 'Malli käytössä', sv: 'Modellen används', en: null };

it('shows a name in the reader’s language', async () => {
  await showFeature(<Name names={BOTH} />, 'sv');
  expect(document.body.textContent).toBe('Modellen används');
});

it('shows a missing name in Finnish, marked for eyes and for speech', async () => {
  await showFeature(<Name names={BOTH} />, 'en');
  expect(screen.getByText('Malli käytössä').lang).toBe('fi');
  expect(screen.getByText('in Finnish only')).toBeTruthy();
});

it('knows that a name given in the language is not missing, however empty the others', () => {
  expect(nameIn('fi', BOTH)).toEqual({ text: 'Malli käytössä', missing: false });
  expect(nameIn('en', BOTH)).toEqual({ text: 'Malli käytössä', missing: true });
});
