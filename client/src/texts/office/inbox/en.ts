import { plural } from '../../plural.ts';
import type { InboxTexts } from './fi.ts';

export const inboxEn: InboxTexts = {
  pageTitle: 'Inbox',
  title: (count) =>
    count === 0
      ? 'Nothing waits for you'
      : plural(count, { one: '1 thing waits for you', other: `${count} things wait for you` }),
  mentions: 'Mentions',
  noMentions: 'Nobody has mentioned you. In a comment, type @ and a name to mention somebody.',
  unread: 'unread',
  markRead: 'Mark as read',
  markReadOf: (author, name) => `Mark as read: ${author}, ${name}`,
  markAll: 'Mark all as read',
  marked: 'Marked as read.',
  mentionedIn: (author) => `${author} mentioned you in`,
  milestones: 'Your milestones that are late or near',
  noMilestones: 'You have no milestones that are late or due within two weeks.',
  late: 'late',
  due: (day) => `forecast ${day}`,
  toAccept: 'Waits for your acceptance',
  noToAccept: 'Nothing waits for your acceptance.',
  evidence: (count) =>
    plural(count, { one: '1 piece of evidence waits', other: `${count} pieces of evidence wait` }),
  waiting: (count) => plural(count, { one: '1 waits', other: `${count} wait` }),
};
