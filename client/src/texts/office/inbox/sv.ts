import { plural } from '../../plural.ts';
import type { InboxTexts } from './fi.ts';

export const inboxSv: InboxTexts = {
  pageTitle: 'Inkorg',
  title: (count) =>
    count === 0
      ? 'Ingenting väntar på dig'
      : plural(count, { one: '1 ärende väntar på dig', other: `${count} ärenden väntar på dig` }),
  mentions: 'Omnämnanden',
  noMentions: 'Ingen har nämnt dig. I en kommentar nämner man någon genom att skriva @ och namnet.',
  unread: 'oläst',
  markRead: 'Markera som läst',
  markReadOf: (author, name) => `Markera som läst: ${author}, ${name}`,
  markAll: 'Markera alla som lästa',
  marked: 'Markerat som läst.',
  mentionedIn: (author) => `${author} nämnde dig i`,
  milestones: 'Egna delmål som är försenade eller nära',
  noMilestones: 'Du har inga delmål som är försenade eller infaller inom två veckor.',
  late: 'försenat',
  due: (day) => `prognos ${day}`,
  toAccept: 'Väntar på ditt godkännande',
  noToAccept: 'Ingenting väntar på ditt godkännande.',
  evidence: (count) => plural(count, { one: '1 verifikat väntar', other: `${count} verifikat väntar` }),
  waiting: (count) => plural(count, { one: '1 väntar', other: `${count} väntar` }),
};
