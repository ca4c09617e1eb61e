import { plural } from '../../plural.ts';

export const inboxFi = {
  pageTitle: 'Saapuneet',
  title: (count: number) =>
    count === 0
      ? 'Mikään ei odota sinua'
      : plural(count, { one: '1 asia odottaa sinua', other: `${count} asiaa odottaa sinua` }),
  mentions: 'Maininnat',
  noMentions: 'Kukaan ei ole maininnut sinua. Mainita voi kommentissa kirjoittamalla @ ja nimen.',
  unread: 'lukematta',
  markRead: 'Merkitse luetuksi',
  markReadOf: (author: string, name: string) => `Merkitse luetuksi: ${author}, ${name}`,
  markAll: 'Merkitse kaikki luetuiksi',
  marked: 'Merkitty luetuksi.',
  mentionedIn: (author: string) => `${author} mainitsi sinut kohteessa`,
  milestones: 'Omat välitavoitteet, jotka ovat myöhässä tai lähellä',
  noMilestones: 'Sinulla ei ole välitavoitteita, jotka olisivat myöhässä tai kahden viikon sisällä.',
  late: 'myöhässä',
  due: (day: string) => `ennuste ${day}`,
  toAccept: 'Odottaa hyväksyntääsi',
  noToAccept: 'Mikään ei odota hyväksyntääsi.',
  evidence: (count: number) =>
    plural(count, { one: '1 todenneasiakirja odottaa', other: `${count} todenneasiakirjaa odottaa` }),
  waiting: (count: number) => plural(count, { one: '1 odottaa', other: `${count} odottaa` }),
};

export type InboxTexts = typeof inboxFi;
