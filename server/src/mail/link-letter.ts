import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import type { Letter } from './mail.ts';

interface LinkLetter {
  readonly purpose: 'invitation' | 'password-reset';
  readonly to: string;
  readonly name: string;
  readonly language: Language;
  readonly url: string;
  /** The last day of the link. */
  readonly until: CalendarDate;
  /** Who asked for it. */
  readonly by: string;
}

type Words = Record<LinkLetter['purpose'], { readonly subject: string; readonly lines: readonly string[] }>;

const finnishDay = (day: CalendarDate): string => day.split('-').map(Number).toReversed().join('.');

const TEXTS: Record<Language, (letter: LinkLetter) => Words> = {
  fi: ({ name, url, until, by }) => ({
    invitation: {
      subject: 'Kutsu Painopisteeseen',
      lines: [
        `Hei ${name},`,
        `${by} on kutsunut sinut Painopisteeseen, jossa seurataan hyvinvointialueiden kehittämishankkeita.`,
        `Aseta salasanasi ja kirjaudu sisään tästä linkistä:\n${url}`,
        `Linkki toimii kerran ja on voimassa ${finnishDay(until)} asti. Älä lähetä sitä eteenpäin.`,
      ],
    },
    'password-reset': {
      subject: 'Uusi salasana Painopisteeseen',
      lines: [
        `Hei ${name},`,
        `${by} on lähettänyt sinulle linkin, josta asetat uuden salasanan:\n${url}`,
        `Linkki toimii kerran ja on voimassa ${finnishDay(until)} asti. Nykyinen salasanasi on voimassa, kunnes asetat uuden.`,
      ],
    },
  }),
  sv: ({ name, url, until, by }) => ({
    invitation: {
      subject: 'Inbjudan till Painopiste',
      lines: [
        `Hej ${name},`,
        `${by} har bjudit in dig till Painopiste, där välfärdsområdenas utvecklingsprojekt följs upp.`,
        `Välj ditt lösenord och logga in via den här länken:\n${url}`,
        `Länken fungerar en gång och gäller till och med ${finnishDay(until)}. Skicka den inte vidare.`,
      ],
    },
    'password-reset': {
      subject: 'Nytt lösenord till Painopiste',
      lines: [
        `Hej ${name},`,
        `${by} har skickat dig en länk där du väljer ett nytt lösenord:\n${url}`,
        `Länken fungerar en gång och gäller till och med ${finnishDay(until)}. Ditt nuvarande lösenord gäller tills du har valt ett nytt.`,
      ],
    },
  }),
  en: ({ name, url, until, by }) => ({
    invitation: {
      subject: 'Invitation to Painopiste',
      lines: [
        `Hello ${name},`,
        `${by} has invited you to Painopiste, where the development projects of the wellbeing services counties are followed.`,
        `Set your password and sign in by this link:\n${url}`,
        `The link works once and is valid until ${until}. Do not forward it.`,
      ],
    },
    'password-reset': {
      subject: 'A new password for Painopiste',
      lines: [
        `Hello ${name},`,
        `${by} has sent you a link by which you set a new password:\n${url}`,
        `The link works once and is valid until ${until}. Your present password is valid until you set a new one.`,
      ],
    },
  }),
};

/** The letter that brings a one-time link, in the language of whoever gets it. */
export function linkLetter(letter: LinkLetter): Letter {
  const { subject, lines } = TEXTS[letter.language](letter)[letter.purpose];
  return { to: letter.to, subject, text: `${lines.join('\n\n')}\n\nPainopiste\n` };
}
