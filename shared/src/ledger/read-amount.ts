import { cents, type Cents } from '../values/cents.ts';

// No-break, narrow no-break, thin and figure space: what finance systems put between thousands.
const SPACES = /[\u00A0\u202F\u2009\u2007]/g;
const MINUSES = /[\u2212\u2013]/g;

const SPACED = /^(?<whole>\d{1,3}(?: \d{3})+|\d*)(?:[,.](?<part>\d{1,2}))?$/;
const DOTTED = /^(?<whole>\d{1,3}(?:\.\d{3})+)(?:,(?<part>\d{1,2}))$/;
const COMMAED = /^(?<whole>\d{1,3}(?:,\d{3})+)(?:\.(?<part>\d{1,2}))$/;

/**
 * Reads the amount of a ledger row, in cents: `2 958,33` with any kind of space, `1.234,56`, `1,234.56`, `12,5`,
 * `-12,00`, `12,00-` and U+2212. Null for what is no amount or could mean two (`1.234`, `1e9`, `12,345`, nothing):
 * money is never guessed.
 */
export function readAmount(text: string): Cents | null {
  const plain = text
    .replace(SPACES, ' ')
    .replace(MINUSES, '-')
    .trim()
    .replace(/ ?(?:€|EUR)$/, '');
  const signed = /^(?<before>[+-] ?)?(?<digits>[\d., ]+?)(?<after> ?-)?$/.exec(plain)?.groups;
  if (!signed?.['digits'] || (signed['before'] && signed['after'])) return null;
  const { digits } = signed;
  const number = (SPACED.exec(digits) ?? DOTTED.exec(digits) ?? COMMAED.exec(digits))?.groups;
  if (!number || (!number['whole'] && !number['part'])) return null;
  const whole = (number['whole'] ?? '').replace(/\D/g, '');
  const value = Number(`${whole}${(number['part'] ?? '').padEnd(2, '0')}`);
  if (!Number.isSafeInteger(value)) return null;
  const isNegative = signed['before']?.startsWith('-') === true || signed['after'] !== undefined;
  return cents(isNegative ? -value : value);
}
