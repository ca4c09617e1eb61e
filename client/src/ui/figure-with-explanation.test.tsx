import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Explanation } from './explanation.tsx';
import { FigureWithExplanation } from './figure-with-explanation.tsx';

const RATIO: Explanation = {
  question: 'Miten tämä laskettiin?',
  title: 'Suhde suunnitelmaan 0,871',
  formula: [{ over: 'toteuma', under: 'suunnitelma' }, '=', '0,871'],
  inputs: [
    { key: 'actual', label: 'Toteuma', value: '4 956 801 €', link: <a href="#entries">1 670 vientiä</a> },
  ],
  notes: ['Suunnitelma ei ole suora viiva.'],
  asOf: 'Laskettu 30.9.2024 tiedoista 31.8.2024.',
};

it('explains a figure: its formula, inputs with their rows, and date', async () => {
  render(
    <FigureWithExplanation explanation={RATIO} closeText="Sulje">
      0,871
    </FigureWithExplanation>,
  );
  await userEvent.click(screen.getByRole('button', { name: '0,871' }));
  const panel = screen.getByRole('dialog', { name: 'Miten tämä laskettiin? Suhde suunnitelmaan 0,871' });
  expect(panel.textContent).toContain('toteuma / suunnitelma = 0,871');
  expect(within(panel).getByRole('rowheader', { name: /Toteuma/ })).toBeTruthy();
  expect(within(panel).getByRole('link', { name: '1 670 vientiä' })).toBeTruthy();
  expect(panel.textContent).toContain('tiedoista 31.8.2024');
  await userEvent.click(within(panel).getByRole('button', { name: 'Sulje' }));
  expect(screen.getByRole('button', { name: '0,871' }).getAttribute('aria-expanded')).toBe('false');
});

it('closes when one of its links is followed', async () => {
  render(
    <FigureWithExplanation explanation={RATIO} closeText="Sulje">
      0,871
    </FigureWithExplanation>,
  );
  await userEvent.click(screen.getByRole('button', { name: '0,871' }));
  await userEvent.click(screen.getByRole('link', { name: '1 670 vientiä' }));
  expect(screen.getByRole('button', { name: '0,871' }).getAttribute('aria-expanded')).toBe('false');
});
