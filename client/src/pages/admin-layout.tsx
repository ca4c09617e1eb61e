import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { useMaySomewhere, usePerson } from '../lib/session.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import css from './admin-layout.module.css';
import { ADMIN_ROOMS, type AdminRoom } from './admin-rooms.ts';

type Props = {
  room: AdminRoom['key'];
  /** The page's message, in a sentence. */
  title: string;
  notes?: ReactNode;
  tools?: ReactNode;
  /** The name of one thing below its room (`/admin/regions/04`): the way back to the room is then a link. */
  thing?: string;
  children: ReactNode;
};

const WHOLE_ADDRESS = { exact: true, includeSearch: false } as const;

/** A page of the administration: the way here, the other rooms, its message. */
export function AdminLayout({ room, title, notes, tools, thing, children }: Props) {
  const { frame } = useTexts();
  const { admin } = useOfficeTexts();
  const person = usePerson();
  const mayReadTrail = useMaySomewhere('audit:read');
  const rooms = ADMIN_ROOMS.filter((one) => one.mayEnter(person));
  const own = rooms.find((one) => one.key === room);
  const name = admin.cards[room].name;
  return (
    <Page>
      <title>{`${title} – ${frame.product}`}</title>
      <Breadcrumbs label={frame.crumbs}>
        <Link to="/admin">{admin.title}</Link>
        {thing && own ? <Link to={own.to}>{name}</Link> : <span>{name}</span>}
        {thing && <span>{thing}</span>}
      </Breadcrumbs>
      <nav aria-label={admin.rooms}>
        <ul className={css.rooms}>
          {rooms.map(({ key, to }) => (
            <li key={key}>
              {/* One page may lie below another room's address: the page says whose it is. */}
              <Link to={to} activeOptions={WHOLE_ADDRESS} aria-current={key === room ? 'page' : undefined}>
                {admin.cards[key].name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PageTitle notes={notes} tools={tools}>
        {title}
      </PageTitle>
      {children}
      {/* One thing has its own history; the room leads to that of all in it. */}
      {!thing && own && mayReadTrail && (
        <p className={css.trail}>
          <Link to="/audit" search={{ noun: own.nouns }}>
            {admin.roomTrail(name)}
          </Link>
        </p>
      )}
    </Page>
  );
}
