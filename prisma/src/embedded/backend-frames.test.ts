import { expect, it } from 'vitest';
import { BackendFrames } from './backend-frames.ts';
import { code, message } from './wire-message.ts';

const STREAM = Buffer.concat([
  message('T', Buffer.from('row description')),
  message('Z', Buffer.from('I')),
  message('D', Buffer.alloc(0)),
  message('A', Buffer.from('notification')),
]);

function split(blocks: Uint8Array[]): string[] {
  const found: string[] = [];
  const frames = new BackendFrames('ZA', ({ type, payload }) =>
    found.push(String.fromCharCode(type) + payload.toString()),
  );
  for (const block of blocks) frames.read(block);
  return found;
}

it('messages are found wherever the blocks are cut', () => {
  for (let cut = 0; cut <= STREAM.length; cut++) {
    expect(split([STREAM.subarray(0, cut), STREAM.subarray(cut)])).toEqual(['ZI', 'Anotification']);
  }
});

it('messages are found byte by byte', () => {
  expect(split([...STREAM].map((byte) => Uint8Array.of(byte)))).toEqual(['ZI', 'Anotification']);
});

it('a found message does not change when the backend writes over its memory', () => {
  const block = new Uint8Array(message('Z', Buffer.from('T')));
  const frames: Buffer[] = [];
  new BackendFrames('Z', ({ whole }) => frames.push(whole)).read(block);
  block.fill(0);
  expect(frames[0]?.[0]).toBe(code('Z'));
  expect(frames[0]?.at(-1)).toBe(code('T'));
});
