import type { Texts } from '../fi.ts';

export const regionMapSv: Texts['regionMap'] = {
  label: 'Områdena på en rutkarta',
  key: 'Talet och stapeln: den använda delen av pengarna. Lodstrecket: den del av tiden som gått. Rutorna är lika stora, för yta är inte behov.',
  asOf: (month) => `Läget i ${month}. Samma uppgifter finns i tabellen.`,
};
