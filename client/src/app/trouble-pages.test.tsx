import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import '../pages/project-page.tsx';
import { aProjectPage } from '../testing/a-project-page.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { ServerFault, startStubServer } from '../testing/stub-server.ts';
import { takeOverConsole } from '../testing/take-over-console.ts';

/** What a project's page answers: an error until the server is well. */
function serve(error: Error) {
  const answers = pageAnswers();
  let isWell = false;
  const get = () => {
    if (!isWell) throw error;
    return aProjectPage();
  };
  const server = startStubServer({ ...answers, project: { ...answers.project, get } });
  return { ...server, mend: () => (isWell = true) };
}

/** Lets the pauses between attempts pass at once. */
async function openInTrouble(address: string, locale?: Locale) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const opening = openPage(address, locale).then(() => 'open');
  // Between the pauses the page waits for its files, which no clock hurries.
  const turn = () => new Promise<string>((next) => setImmediate(next, 'waiting'));
  while ((await Promise.race([opening, turn()])) !== 'open') await vi.advanceTimersToNextTimerAsync();
  vi.useRealTimers();
}

const headline = async () => (await screen.findByRole('heading', { level: 1 })).textContent;

describe('a page that is not there', () => {
  it('says so in the person’s language and leads to the regions', async () => {
    startStubServer(pageAnswers());
    const page = await openPage('/nowhere', 'sv');
    expect(await headline()).toBe('Sidan hittades inte');
    expect(document.title).toBe('Sidan hittades inte – Painopiste');
    await userEvent.click(screen.getByRole('link', { name: 'Tillbaka till områdena' }));
    expect(page.address()).toBe('/');
  });

  it('looks the same where there is something that the person may not see', async () => {
    const said = takeOverConsole();
    const { askedOf } = serve(new DomainError('project.not-found'));
    await openPage('/projects/salainen');
    expect(await headline()).toBe('Sivua ei löytynyt');
    expect(screen.getByText(/tai sinulla ei ole oikeutta nähdä sitä/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Yritä uudelleen' })).toBeNull();
    // A refusal does not change by asking again.
    expect(askedOf('project.get')).toHaveLength(1);
    expect(said.settle()).toBeGreaterThan(0);
  });
});

describe('a page whose server is in trouble', () => {
  it('asks twice more by itself, then gives the id under which the log has it', async () => {
    const said = takeOverConsole();
    const { askedOf } = serve(new ServerFault('r-2024-17'));
    await openInTrouble('/projects/hyvat-palvelut');
    expect(await headline()).toBe('Sivua ei saatu näkyviin');
    expect(screen.getByText('Tunniste r-2024-17')).toBeTruthy();
    expect(askedOf('project.get')).toHaveLength(3);
    expect(said.settle()).toBeGreaterThan(0);
  });

  it('comes into view by one press when the server is well again', async () => {
    const said = takeOverConsole();
    const { mend } = serve(new ServerFault('r-2024-17'));
    await openInTrouble('/projects/hyvat-palvelut', 'en');
    mend();
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { name: /Hyvät palvelut/, level: 1 })).toBeTruthy();
    expect(said.settle()).toBeGreaterThan(0);
  });
});
