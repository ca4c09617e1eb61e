import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ExportLocale } from './export-query.ts';

const SENTENCES = {
  signIn: {
    fi: 'Kirjaudu ensin sisään: tiedostossa on vain se, mihin sinulla on oikeus.',
    sv: 'Logga in först: filen innehåller bara det som du har rätt till.',
    en: 'Sign in first: the file holds only what you have a right to.',
  },
  token: {
    fi: 'Tunnus ei kelpaa: se on väärä, vanhentunut tai poistettu käytöstä, tai sen omistaja ei ole enää käyttäjä.',
    sv: 'Nyckeln duger inte: den är fel, har gått ut eller tagits ur bruk, eller så är ägaren inte längre användare.',
    en: 'The token opens nothing: it is wrong, expired or revoked, or its owner has left.',
  },
  forbidden: {
    fi: 'Sinulla ei ole oikeutta näihin tietoihin.',
    sv: 'Du har inte rätt till de här uppgifterna.',
    en: 'You have no right to this data.',
  },
  unknownWords: {
    fi: 'Näitä suodattimia ei tunneta:',
    sv: 'De här filtren är okända:',
    en: 'These filters are not known:',
  },
} as const satisfies Record<string, Record<ExportLocale, string>>;

export interface ExportRefusal {
  readonly status: number;
  readonly sentence: string;
  /** How one would be let in (RFC 6750), where the answer is 401. */
  readonly challenge?: string;
}

const REALM = 'Bearer realm="Painopiste exports"';

/** A file cannot carry a notice, so a filter that means nothing refuses the export instead of widening it. */
export class UnknownFilter extends Error {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    super(`Unknown filters: ${words.join(', ')}`);
    this.words = words;
  }
}

/** The request came with an `Authorization` header that opens nothing. */
export class RefusedToken extends Error {}

/** Why there is no file, as one sentence; null where the error is not the asker's. */
export function exportRefusal(error: unknown, locale: ExportLocale): ExportRefusal | null {
  if (error instanceof UnknownFilter) {
    return { status: 400, sentence: `${SENTENCES.unknownWords[locale]} ${error.words.join(', ')}` };
  }
  if (error instanceof RefusedToken) {
    const challenge = `${REALM}, error="invalid_token"`;
    return { status: 401, sentence: SENTENCES.token[locale], challenge };
  }
  if (!(error instanceof DomainError)) return null;
  if (error.kind === 'unauthenticated')
    return { status: 401, sentence: SENTENCES.signIn[locale], challenge: REALM };
  return error.kind === 'forbidden' ? { status: 403, sentence: SENTENCES.forbidden[locale] } : null;
}
