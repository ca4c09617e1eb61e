import { endsSoon } from '@painopiste/shared/access-tokens/access-token';
import { daysBetween } from '@painopiste/shared/values/calendar-date';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { StatusMark } from '../../ui/status-mark.tsx';
import type { Token } from './token-table.tsx';

/** How a token stands; marked where it ends soon. */
export function TokenStateMark({ token }: { token: Token }) {
  const { today } = usePerson();
  const { tokens } = useOfficeTexts();
  if (!endsSoon(token, today)) return tokens.states[token.state];
  return <StatusMark status="at-risk">{tokens.endsIn(daysBetween(today, token.expiresOn))}</StatusMark>;
}
