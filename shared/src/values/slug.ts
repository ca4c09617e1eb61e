import { z } from 'zod';

/** The longest name that stands in an address. */
const LONGEST_SLUG = 80;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name for addresses: small letters a to z, digits, single hyphens between them; `slug.invalid` where it is not. */
export const slugInput = z
  .string({ error: 'text.required' })
  .trim()
  .min(1, { error: 'text.required', abort: true })
  .max(LONGEST_SLUG, { error: `text.too-long ${LONGEST_SLUG}`, abort: true })
  .regex(SLUG, { error: 'slug.invalid' });

/** A name for addresses from a name for people: å and ä become a, ö becomes o, all else a hyphen. May be empty. */
export const proposeSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-+|-+$/g, '');
