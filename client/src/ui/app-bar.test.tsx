import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AppBar } from './app-bar.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';

it('lists every link of the bar, those in a fragment too', () => {
  const nav = (
    <>
      <a href="/">Alueet</a>
      {false}
      <a href="/import">Tuonti</a>
    </>
  );
  render(<AppBar brand={<a href="/">P</a>} nav={nav} texts={{ nav: 'Päävalikko', menu: 'Valikko' }} />);
  const list = within(screen.getByRole('navigation', { name: 'Päävalikko' }));
  expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Alueet', 'Tuonti']);
});

it('parts the steps of the way here, and ends without a mark', () => {
  render(
    <Breadcrumbs label="Murupolku">
      <a href="/">Alueet</a>
      <span>Kainuu</span>
    </Breadcrumbs>,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Alueet/', 'Kainuu']);
});
