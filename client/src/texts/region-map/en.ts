import type { Texts } from '../fi.ts';

export const regionMapEn: Texts['regionMap'] = {
  label: 'The regions on a tile map',
  key: 'Number and bar: the share of the money that is used. Upright line: the share of the time that has passed. The tiles are equal, because area is not need.',
  asOf: (month) => `As of ${month}. The table has the same facts.`,
};
