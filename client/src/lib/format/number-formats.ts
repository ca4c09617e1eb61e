import type { Cents } from '@painopiste/shared/values/cents';
import { LOCALE_TAGS, type Locale } from './locale.ts';

/** Not known. Zero is written `0`. */
export const UNKNOWN = '–';
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const MILLION_EUROS = 1_000_000;

/** English hyphens and narrow spaces become the house's minus and no-break space. */
const houseSigns = (text: string): string => text.replaceAll('-', MINUS).replaceAll('\u202f', NO_BREAK_SPACE);

export function makeNumberFormats(locale: Locale) {
  const tag = LOCALE_TAGS[locale];
  const made = new Map<string, Intl.NumberFormat>();
  const withDecimals = (value: number, decimals: number, signed = false): string => {
    const key = `${decimals}${signed}`;
    let format = made.get(key);
    if (!format) {
      format = new Intl.NumberFormat(tag, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
        signDisplay: signed ? 'exceptZero' : 'negative',
      });
      made.set(key, format);
    }
    return houseSigns(format.format(value));
  };
  const withEuro = (amount: string): string => {
    if (locale !== 'en') return `${amount}${NO_BREAK_SPACE}€`;
    const sign = /^[+\u2212]/.exec(amount)?.[0] ?? '';
    return `${sign}€${amount.slice(sign.length)}`;
  };
  const inMillions = (millions: number, signed: boolean): string => {
    const amount = withDecimals(millions, Math.abs(millions) >= 100 ? 1 : 2, signed);
    return locale === 'en' ? `${withEuro(amount)}m` : `${amount}${NO_BREAK_SPACE}M€`;
  };
  const orUnknown = <T>(value: T | null, write: (value: T) => string): string =>
    value === null ? UNKNOWN : write(value);

  return {
    /** `1 670` */
    integer: (value: number | null) => orUnknown(value, (known) => withDecimals(known, 0)),
    /** `0,871`; two decimals unless told otherwise. */
    ratio: (value: number | null, decimals = 2) => orUnknown(value, (known) => withDecimals(known, decimals)),
    /** `+68,7`, without its unit. */
    signed: (value: number | null, decimals = 0) =>
      orUnknown(value, (known) => withDecimals(known, decimals, true)),
    /** `43 %` of a ratio 0.43. */
    percent: (value: number | null, decimals = 0) =>
      orUnknown(
        value,
        (known) => withDecimals(known * 100, decimals) + (locale === 'en' ? '%' : `${NO_BREAK_SPACE}%`),
      ),
    /** `10 242 000 €` */
    euros: (value: Cents | null) => orUnknown(value, (known) => withEuro(withDecimals(known / 100, 0))),
    /** `−733 199 €`, `+56 911 €`: a difference. */
    signedEuros: (value: Cents | null) =>
      orUnknown(value, (known) => withEuro(withDecimals(known / 100, 0, true))),
    /** `10 242 000`, where the unit stands in the header. */
    euroAmount: (value: Cents | null) => orUnknown(value, (known) => withDecimals(known / 100, 0)),
    /** `−733 199`, a difference where the unit stands in the header. */
    signedEuroAmount: (value: Cents | null) =>
      orUnknown(value, (known) => withDecimals(known / 100, 0, true)),
    /** `1 234,50 €`, for vouchers. */
    eurosAndCents: (value: Cents | null) =>
      orUnknown(value, (known) => withEuro(withDecimals(known / 100, 2))),
    /** `1 234,50`, where the unit stands in the header. */
    amountAndCents: (value: Cents | null) => orUnknown(value, (known) => withDecimals(known / 100, 2)),
    /** `1,25 M€`, `232,6 M€`; below a million the whole euros. */
    eurosShort: (value: Cents | null) =>
      orUnknown(value, (known) =>
        Math.abs(known / 100) >= MILLION_EUROS
          ? inMillions(known / 100 / MILLION_EUROS, false)
          : withEuro(withDecimals(known / 100, 0)),
      ),
    /** `≈ 7 940 000 €`: a figure that nobody has published. */
    estimate: (written: string) => (written === UNKNOWN ? written : `≈${NO_BREAK_SPACE}${written}`),
  };
}
