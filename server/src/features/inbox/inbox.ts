import type { CommentedNoun } from '@painopiste/shared/history/thing';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { LanguageNames } from '../audit/names-by-id.ts';

/** What waits for a person. */
export interface Inbox {
  /** Newest first, the unread ones of any age before the read ones. */
  readonly mentions: readonly InboxMention[];
  /** Her own, late or due within two weeks; the earliest first. */
  readonly milestones: readonly InboxMilestone[];
  /** Done, or with evidence that somebody has offered: hers to accept. */
  readonly toAccept: readonly InboxMilestone[];
  readonly count: number;
}

export interface InboxMention {
  readonly commentId: string;
  readonly text: string;
  readonly author: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly isRead: boolean;
  readonly noun: CommentedNoun;
  readonly thingId: string;
  readonly names: LanguageNames;
  readonly projectSlug: string;
}

export interface InboxMilestone {
  readonly id: string;
  readonly names: LanguageNames;
  readonly project: { readonly slug: string; readonly names: LanguageNames };
  readonly dueOn: CalendarDate | null;
  readonly late: boolean;
  /** How many pieces of evidence wait for a decision. */
  readonly evidence: number;
}
