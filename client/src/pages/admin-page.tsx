import { Link } from '@tanstack/react-router';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { useMaySomewhere, usePerson } from '../lib/session.ts';
import { Page, PageTitle } from '../ui/page.tsx';
import css from './admin-layout.module.css';
import { ADMIN_ROOMS } from './admin-rooms.ts';

/** The door to the administration: every room that this person may enter. */
export function AdminPage() {
  const { frame } = useTexts();
  const { admin } = useOfficeTexts();
  const person = usePerson();
  const rooms = ADMIN_ROOMS.filter((room) => room.mayEnter(person));
  const mayReadTrail = useMaySomewhere('audit:read');
  return (
    <Page>
      <title>{`${admin.pageTitle} – ${frame.product}`}</title>
      <PageTitle>{admin.pageTitle}</PageTitle>
      {rooms.length === 0 && !mayReadTrail && <p>{admin.nothing}</p>}
      <ul className={css.cards}>
        {rooms.map(({ key, to }) => (
          <li key={key}>
            <Link to={to}>{admin.cards[key].name}</Link>
            <p>{admin.cards[key].lead}</p>
          </li>
        ))}
        {mayReadTrail && (
          <li>
            <Link to="/audit">{admin.trail.name}</Link>
            <p>{admin.trail.lead}</p>
          </li>
        )}
      </ul>
    </Page>
  );
}
