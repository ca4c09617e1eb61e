import { expect, it } from 'vitest';
import { Session } from './session.ts';
import { CANCEL_REQUEST, code, message, queryMessage, SSL_REQUEST, startupMessage } from './wire-message.ts';

const text = (value: string): Buffer => Buffer.from(`${value}\0`);

function aSession(): { session: Session; log: string[] } {
  const log: string[] = [];
  const show = (bytes: Uint8Array): string =>
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/[^ -~]/g, '.');
  const session = new Session(
    {
      greet: () => log.push('greet'),
      submit: (_session, bytes, copyIn) => log.push(`${copyIn ? 'copy' : 'cycle'} ${show(bytes)}`),
      closed: () => log.push('closed'),
    },
    7,
    { send: (bytes) => log.push(`send ${show(bytes)}`), end: () => log.push('end') },
  );
  return { session, log };
}

function aStartedSession(): { session: Session; log: string[] } {
  const { session, log } = aSession();
  session.feed(startupMessage());
  log.length = 0;
  return { session, log };
}

const request = (number: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeInt32BE(8, 0);
  bytes.writeInt32BE(number, 4);
  return bytes;
};

it('encryption is declined, and the start goes on', () => {
  const { session, log } = aSession();
  session.feed(request(SSL_REQUEST));
  session.feed(startupMessage());
  expect(log).toEqual(['send N', 'greet']);
});

it('a request to cancel only closes its own connection', () => {
  const { session, log } = aSession();
  session.feed(request(CANCEL_REQUEST));
  expect(log).toEqual(['end', 'closed']);
});

it('a cycle is handed over whole, wherever the bytes were cut', () => {
  const cycle = Buffer.concat([message('P', text(''), text('SELECT 1'), Buffer.alloc(2)), message('S')]);
  const { session: whole, log: expected } = aStartedSession();
  whole.feed(cycle);
  for (let cut = 0; cut <= cycle.length; cut++) {
    const { session, log } = aStartedSession();
    session.feed(cycle.subarray(0, cut));
    session.feed(cycle.subarray(cut));
    expect(log).toEqual(expected);
  }
  expect(expected).toHaveLength(1);
});

it('nothing is handed over before the client asks for an answer', () => {
  const { session, log } = aStartedSession();
  session.feed(message('P', text(''), text('SELECT 1'), Buffer.alloc(2)));
  expect(log).toEqual([]);
  session.feed(message('H'));
  expect(log).toHaveLength(1);
});

it('named statements get the name of their connection before their own', () => {
  const { session, log } = aStartedSession();
  session.feed(message('P', text('mine'), text('SELECT 1'), Buffer.alloc(2)));
  session.feed(message('B', text(''), text('mine'), Buffer.alloc(6)));
  session.feed(message('D', Buffer.from('S'), text('mine')));
  session.feed(message('S'));
  expect(log.join().match(/c7_mine/g)).toHaveLength(3);
  expect([...session.statementNames]).toEqual(['c7_mine']);
});

it('a COPY is asked for its data at once and handed over with all of them', () => {
  const { session, log } = aStartedSession();
  session.feed(queryMessage('COPY thing FROM STDIN'));
  expect(log).toEqual([expect.stringMatching(/^send G/)]);
  session.feed(message('d', Buffer.from('1\n')));
  expect(log).toHaveLength(1);
  session.feed(message('c'));
  expect(log[1]).toMatch(/^copy Q.*COPY thing FROM STDIN.*1.*c/);
});

it('what comes after the farewell is not read', () => {
  const { session, log } = aStartedSession();
  session.feed(Buffer.concat([message('X'), queryMessage('SELECT 1')]));
  expect(log).toEqual(['end', 'closed']);
});

it('a failure is told as a fatal error before the end', () => {
  const { session, log } = aStartedSession();
  session.fail('the backend has ended');
  expect(log[0]).toContain('SFATAL.C58000.Mthe backend has ended');
  expect(log.slice(1)).toEqual(['end', 'closed']);
  expect(log[0]?.charCodeAt('send '.length)).toBe(code('E'));
});
