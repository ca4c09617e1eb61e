import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { lateComponent } from './late-component.tsx';
import { Popover } from './popover.tsx';

const Choice = () => <button type="button">Suomi</button>;

function lateChoice() {
  let arrive: () => void = () => undefined;
  let fetches = 0;
  const late = lateComponent(() => {
    fetches += 1;
    return new Promise<typeof Choice>((resolve) => {
      arrive = () => resolve(Choice);
    });
  });
  render(
    <Popover label="Kieli" trigger="Avaa" preload={late.preload}>
      {() => <late.Component />}
    </Popover>,
  );
  return { arrive: () => arrive(), fetches: () => fetches };
}

it('is fetched once: when somebody points at what will show it, or when it is shown', async () => {
  const { fetches, arrive } = lateChoice();
  await userEvent.hover(screen.getByRole('button', { name: 'Avaa' }));
  expect(fetches()).toBe(1);
  await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
  arrive();
  await screen.findByRole('button', { name: 'Suomi' });
  expect(fetches()).toBe(1);
});

it('is fetched when the page has come to rest, though nobody points', async () => {
  const { fetches } = lateChoice();
  expect(fetches()).toBe(0);
  await waitFor(() => expect(fetches()).toBe(1));
});

it('gets the keyboard when it comes after what shows it has opened', async () => {
  const { arrive } = lateChoice();
  await userEvent.click(screen.getByRole('button', { name: 'Avaa' }));
  expect(screen.queryByRole('button', { name: 'Suomi' })).toBeNull();
  arrive();
  const choice = await screen.findByRole('button', { name: 'Suomi' });
  await waitFor(() => expect(document.activeElement).toBe(choice));
});
