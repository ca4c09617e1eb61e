/**
 * The colours that a focus area may have: names of the tokens `--area-…` of the client, told apart by people with any
 * colour vision, at least 3:1 on every background in both themes. Never the only sign: the two-letter code goes along.
 */
export const PALETTE = [
  'mental-health-and-substance-abuse',
  'elderly-services',
  'migrant-families',
  'digital-services',
  'recording-practices',
  'continuity-of-care',
  'health-promotion',
  'access-to-care',
  'children-youth-and-families',
  'counselling-and-client-guidance',
  'reception-services',
  'disability-services',
  'family-carers',
] as const;

export type PaletteColor = (typeof PALETTE)[number];
