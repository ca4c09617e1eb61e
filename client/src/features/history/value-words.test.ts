import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { trailFi } from '../../texts/office/trail/fi.ts';
import { fieldInWords, valueInWords, type Wording } from './value-words.ts';

const AINO = '00000000-0000-4000-8000-000000000005';
const wording: Wording = {
  texts: trailFi,
  formats: formatsOf('fi'),
  names: {
    [AINO]: { fi: 'Aino Ahti', sv: null, en: null },
    'focus-area:digital-services': { fi: 'Digitaaliset palvelut', sv: null, en: null },
    'region:04': { fi: 'Vantaa ja Kerava', sv: null, en: null },
  },
};
const plain = (text: string): string => text.replaceAll(/\u00A0/g, ' ');

describe('a field', () => {
  it.each([
    ['forecastOn', 'Ennuste'],
    ['nameSv', 'Nimi (ruotsi)'],
    ['names.fi', 'Nimi (suomi)'],
    ['amendment.grantCents', 'Avustus'],
    ['neverHeardOf', 'neverHeardOf'],
  ])('%s reads %s', (field, words) => {
    expect(fieldInWords(field, wording)).toBe(words);
  });
});

describe('a value', () => {
  it.each<[string, unknown, string]>([
    ['forecastOn', '2024-12-31', '31.12.2024'],
    ['month', '2024-08', '8/2024'],
    ['editedAt', '2024-06-01T09:05:00.000Z', '1.6.2024 klo 12.05'],
    ['grantCents', 1_234_50, '1 234,50 €'],
    ['basisPoints', 6000, '60 %'],
    ['amberBasisPoints', 1050, '10,50 %'],
    ['weight', 10, '10'],
    ['ownerId', AINO, 'Aino Ahti'],
    ['ownerId', '00000000-0000-4000-8000-00000000dead', '–'],
    ['ownerId', null, '–'],
    ['nameFi', '', '–'],
    ['regionCode', '04', 'Vantaa ja Kerava'],
    ['code', '4711', '4711'],
    ['state', 'in-progress', 'käynnissä'],
    ['nameFi', 'done', 'done'],
    ['evidenceRequired', true, 'kyllä'],
    ['bilingual', false, 'ei'],
    ['targetGroupKeys', [], '–'],
    ['mentions', [{ id: AINO, name: 'Aino Ahti' }], 'Aino Ahti'],
    ['shares', [{ focusAreaKey: 'digital-services', basisPoints: 6000 }], 'Digitaaliset palvelut 60 %'],
    ['project', { fi: 'Hanke', sv: 'Projekt', en: null }, 'Hanke'],
    ['scope', { kind: 'region', regionCode: '04' }, 'Vantaa ja Kerava'],
    ['scope', { kind: 'everything' }, 'kaikki'],
    ['principal', { id: AINO, name: 'Aino Ahti' }, 'Aino Ahti'],
  ])('%s %j reads %s', (field, value, words) => {
    expect(plain(valueInWords(field, value, wording))).toBe(words);
  });
});
