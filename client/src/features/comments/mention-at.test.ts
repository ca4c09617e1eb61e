import { describe, expect, it } from 'vitest';
import { mentionAt, stillMentioned, withMention } from './mention-at.ts';

const at = (text: string) => mentionAt(text, text.length);

describe('a mention being typed', () => {
  it.each([
    ['@', { start: 0, q: '' }],
    ['Hei @ai', { start: 4, q: 'ai' }],
    ['Hei @Aino Ah', { start: 4, q: 'Aino Ah' }],
    ['(@Åsa', { start: 1, q: 'Åsa' }],
    ['rivi\n@M', { start: 5, q: 'M' }],
  ])('%j seeks %j', (text, found) => {
    expect(at(text)).toEqual(found);
  });

  it.each(['', 'Hei', 'aino@alue.example', 'Hei @ aino', 'Hei @Aino  ja', 'Hei @Aino\n', '@1'])(
    '%j seeks nobody',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  it('is the one before the caret', () => {
    expect(mentionAt('Hei @ai, sanoi hän', 7)).toEqual({ start: 4, q: 'ai' });
  });
});

it('a chosen name takes the place of what was typed, with one space after it', () => {
  expect(withMention('Hei @ai', 7, { start: 4, q: 'ai' }, 'Aino Ahti')).toEqual({
    text: 'Hei @Aino Ahti ',
    caret: 15,
  });
  expect(withMention('Hei @ai ja muut', 7, { start: 4, q: 'ai' }, 'Aino')).toEqual({
    text: 'Hei @Aino ja muut',
    caret: 10,
  });
});

it('who is taken out of the text is mentioned no more', () => {
  const people = [
    { id: '1', name: 'Aino' },
    { id: '2', name: 'Eero' },
  ];
  expect(stillMentioned('@Aino, katso', people)).toEqual([people[0]]);
});
