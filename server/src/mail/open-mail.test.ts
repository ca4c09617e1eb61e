import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { pino } from 'pino';
import { readEnvironment } from '../env/environment.ts';
import { openMail } from './open-mail.ts';

const LETTER = { to: 'liisa@alue.example', subject: 'Työ – och arbete', text: 'Hyvää päivää,\n\nÅke\n' };

/** A real mail server on a free port: what it was given, and its port. */
async function aMailServer(options: { readonly refuses?: boolean } = {}) {
  const letters: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(options.refuses ? new Error('No such person here') : null),
    onData(stream, _session, done) {
      let text = '';
      stream.setEncoding('utf8').on('data', (part: string) => (text += part));
      stream.on('end', () => {
        letters.push(text);
        done();
      });
    },
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())));
  const address = server.server.address();
  return { letters, port: typeof address === 'object' && address ? address.port : 0 };
}

function mailTo(port: number, variables: NodeJS.ProcessEnv = {}) {
  let written = '';
  const log = pino({ level: 'warn' }, { write: (line) => (written += line) });
  const mail = openMail(readEnvironment({ SMTP_URL: `smtp://127.0.0.1:${port}`, ...variables }), log);
  if (!mail) throw new Error('There is a mail server.');
  return { mail, log: () => written };
}

test('a letter reaches the mail server as plain text, with the sender of the environment', async () => {
  const { letters, port } = await aMailServer();
  const { mail } = mailTo(port, {
    MAIL_FROM: 'ei.vastausta@alue.example',
    PUBLIC_URL: 'https://painopiste.example',
  });
  expect(mail.baseUrl).toBe('https://painopiste.example');
  expect(await mail.send(LETTER)).toBe('sent');
  expect(letters).toHaveLength(1);
  expect(letters[0]).toContain('From: Painopiste <ei.vastausta@alue.example>');
  expect(letters[0]).toContain('To: liisa@alue.example');
  expect(letters[0]).toMatch(/Content-Type: text\/plain; charset=utf-8/i);
});

test('the sender is of the product’s own address where none is told', async () => {
  const { letters, port } = await aMailServer();
  await mailTo(port, { PUBLIC_URL: 'https://painopiste.example' }).mail.send(LETTER);
  expect(letters[0]).toContain('<painopiste@painopiste.example>');
});

test('a letter that the mail server refuses has failed, and the log does not tell whose it was', async () => {
  const { letters, port } = await aMailServer({ refuses: true });
  const { mail, log } = mailTo(port);
  expect(await mail.send(LETTER)).toBe('failed');
  expect(letters).toEqual([]);
  expect(log()).toContain('A letter could not be sent.');
  expect(log()).not.toContain('liisa');
});

test('so has one for which there is no server', async () => {
  expect(await mailTo(9).mail.send(LETTER)).toBe('failed');
});

test('without SMTP_URL there is no mail', () => {
  expect(openMail(readEnvironment({}), pino({ level: 'silent' }))).toBeNull();
});
