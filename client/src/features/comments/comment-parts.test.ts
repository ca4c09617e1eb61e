import { expect, it } from 'vitest';
import { partsOfComment } from './comment-parts.ts';

const kinds = (text: string, names: readonly string[] = []) =>
  partsOfComment(text, names).map(({ kind, text: words }) => `${kind}: ${words}`);

it('makes addresses links, without the full stop behind them', () => {
  expect(kinds('Katso https://innokyla.fi/fi/a?b=1. Kiitos')).toEqual([
    'text: Katso ',
    'link: https://innokyla.fi/fi/a?b=1',
    'text: . Kiitos',
  ]);
});

it.each(['javascript:alert(1)', 'data:text/html,x', '<script>alert(1)</script>', '<img src=x onerror=y>'])(
  'leaves %s the characters that it is',
  (text) => {
    expect(kinds(text)).toEqual([`text: ${text}`]);
  },
);

it('knows the people it mentions by their whole names', () => {
  expect(kinds('@Aino Ahti ja @Aino, @Muu', ['Aino', 'Aino Ahti'])).toEqual([
    'mention: @Aino Ahti',
    'text:  ja ',
    'mention: @Aino',
    'text: , @Muu',
  ]);
});

it('loses no character', () => {
  const text = 'a\nb https://x.fi/(c) @A+B';
  expect(
    partsOfComment(text, ['A+B'])
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
