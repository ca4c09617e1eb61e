import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { burnTexts, oneLineBurn } from '../../testing/burn-example.ts';
import { BurnChart } from './burn-chart.tsx';
// Read before the tests start, so that none of them waits for the library.
import './burn-chart-drawing.tsx';

const TEXTS = {
  ...burnTexts,
  frame: { view: 'Esitystapa', asChart: 'Kaaviona', asTable: 'Taulukkona' },
  sort: { sortBy: 'Järjestys', ascending: (h: string) => h, descending: (h: string) => h },
};

const show = () =>
  render(
    <BurnChart
      input={oneLineBurn}
      formats={formatsOf('fi')}
      texts={TEXTS}
      title="Kulutus on 9 % alle suunnitelman"
    />,
  );

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 690, 400));
});

it('draws the picture under its message, named by its summary', async () => {
  show();
  expect(screen.getByRole('region', { name: 'Kulutus on 9 % alle suunnitelman' })).toBeTruthy();
  const picture = await screen.findByRole('img', { name: /^Kertynyt toteuma 8\/2024/ });
  const words = [...picture.querySelectorAll('text')].map((text) => text.textContent);
  expect(words).toEqual(
    expect.arrayContaining(['Kertymä, milj. €', 'Käyttöaika päättyy 31.12.2025', '2024']),
  );
  const lines = ['reference', 'planCase', 'planCore', 'actual', 'open'];
  expect(lines.map((line) => picture.querySelectorAll(`path.${line}`).length)).toEqual([1, 1, 1, 1, 1]);
});

it('draws a column for every month: the plan of all, the actual of those booked', async () => {
  show();
  const picture = await screen.findByRole('img');
  expect(picture.querySelectorAll('.columnPlan')).toHaveLength(36);
  expect(picture.querySelectorAll('.column')).toHaveLength(20);
  expect(picture.querySelectorAll('.columnOpen[fill]')).toHaveLength(1);
});

it('tells the numbers of the month under the pointer, until it leaves or Esc is pressed', async () => {
  show();
  const picture = await screen.findByRole('img');
  fireEvent.pointerMove(picture, { clientX: 680 });
  expect(screen.getByText('12/2025 · avoin')).toBeTruthy();
  fireEvent.keyDown(document, { key: 'Escape' });
  expect(screen.queryByText('12/2025 · avoin')).toBeNull();
  fireEvent.pointerMove(picture, { clientX: 60 });
  expect(screen.getByText(/2023 · suljettu/)).toBeTruthy();
  fireEvent.pointerMove(picture, { clientX: 3 });
  expect(screen.queryByText(/2023 · suljettu/)).toBeNull();
});

it('has its twin as a table, with every month', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Taulukkona' }));
  const table = screen.getByRole('table', { name: 'Kulutus kuukausittain' });
  expect(within(table).getAllByRole('rowheader')).toHaveLength(36);
  expect(within(table).getByRole('row', { name: /^9\/2024 .*avoin$/ })).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
