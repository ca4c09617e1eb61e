import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { LANGUAGES } from '@painopiste/shared/values/language';
import { describe, expect, it } from 'vitest';
import { linkLetter } from './link-letter.ts';

const letterOf = (overrides: Partial<Parameters<typeof linkLetter>[0]> = {}) =>
  linkLetter({
    purpose: 'invitation',
    to: 'liisa@alue.example',
    name: 'Liisa',
    language: 'fi',
    url: 'https://painopiste.example/invitation?token=x',
    until: calendarDate('2024-10-07'),
    by: 'Anna',
    ...overrides,
  });

describe.each(LANGUAGES)('a letter in %s', (language) => {
  it.each(['invitation', 'password-reset'] as const)(
    'brings the link of an %s on a line of its own',
    (purpose) => {
      const { to, subject, text } = letterOf({ language, purpose });
      expect(to).toBe('liisa@alue.example');
      expect(subject).toContain('Painopiste');
      expect(text.split('\n')).toContain('https://painopiste.example/invitation?token=x');
      for (const word of ['Liisa', 'Anna', language === 'en' ? '2024-10-07' : '7.10.2024'])
        expect(text).toContain(word);
    },
  );
});

it('the languages say it in words of their own', () => {
  expect(new Set(LANGUAGES.map((language) => letterOf({ language }).subject)).size).toBe(3);
});
