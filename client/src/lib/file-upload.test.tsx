import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { showFeature } from '../testing/show-feature.tsx';
import { startStubServer } from '../testing/stub-server.ts';
import { FileUpload } from './file-upload.tsx';
import { uploadFile } from './upload-file.ts';

const words = {
  drop: 'Pudota tähän',
  dropHelp: '',
  pick: 'Valitse tiedosto',
  sending: 'Lähetetään',
  reading: 'Luetaan',
};

type Send = Parameters<typeof FileUpload>[0]['send'];
async function pick(send: Send, onAnswer = vi.fn<(answer: unknown) => void>()) {
  await showFeature(<FileUpload words={words} accept=".csv" send={send} onAnswer={onAnswer} />);
  await userEvent.upload(screen.getByLabelText('Valitse tiedosto'), new File(['abcd'], 'suunnitelma.csv'));
  return onAnswer;
}

it('tells in per cent how much of a file has gone, then that it is being read', async () => {
  const sending: ((share: number) => void)[] = [];
  await pick((_file, onSent) => {
    sending.push(onSent);
    return new Promise(() => {});
  });
  sending[0]?.(0.43);
  const bar = await screen.findByRole('progressbar', { name: /Lähetetään/ });
  await vi.waitFor(() =>
    expect(bar.getAttribute('aria-valuetext')?.replace('\u00a0', ' ')).toBe('suunnitelma.csv: 43 %'),
  );
  sending[0]?.(1);
  expect(await screen.findByRole('progressbar', { name: /Luetaan/ })).toBeTruthy();
});

it('hands over what the server answers', async () => {
  startStubServer({}, { '/api/x': () => Response.json({ batchId: 'b' }) });
  const shares: number[] = [];
  const onAnswer = await pick((file) => uploadFile('/api/x', {}, file, (share) => shares.push(share)));
  await vi.waitFor(() => expect(onAnswer.mock.calls[0]?.[0]).toEqual({ batchId: 'b' }));
  expect(shares).toEqual([0.5, 1]);
});

it.each([
  [() => Response.json({ code: 'plan.file-empty', details: {} }, { status: 400 }), 'on tyhjä'],
  [() => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'Palvelimessa tapahtui vika'],
  [() => Promise.reject(new Error('gone')), 'yhteyt'],
])('says in one sentence why a file was not taken', async (answer, sentence) => {
  startStubServer({}, { '/api/x': answer });
  await pick((file) => uploadFile('/api/x', {}, file, () => {}));
  expect((await screen.findByRole('alert')).textContent.toLowerCase()).toContain(sentence.toLowerCase());
});
