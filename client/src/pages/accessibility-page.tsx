import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Page, PageTitle } from '../ui/page.tsx';
import css from './accessibility-page.module.css';

/** Where each language's own page of the authority stands. */
const authorityAddress = (site: string): string => `https://www.${site}/`;

const List = ({ items }: { items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

/** The accessibility statement (Act 306/2019), open to everybody. */
export function AccessibilityPage() {
  const { frame } = useTexts();
  const t = useOfficeTexts().accessibility;
  const { data: contact } = useQuery(trpc.session.feedbackAddress.queryOptions());
  const address = contact?.address ?? null;
  return (
    <Page>
      <title>{`${t.title} – ${frame.product}`}</title>
      <PageTitle notes={<span>{t.made}</span>}>{t.title}</PageTitle>
      <div className={css.text}>
        <p>{t.lead}</p>
        <h2>{t.stateTitle}</h2>
        <p>{t.state}</p>
        <h2>{t.gapsTitle}</h2>
        <List items={t.gaps} />
        <h2>{t.testedTitle}</h2>
        <List items={t.tested} />
        <h2>{t.feedbackTitle}</h2>
        <p>{t.feedback}</p>
        <p>{address === null ? t.notSet : <a href={`mailto:${address}`}>{address}</a>}</p>
        <h2>{t.authorityTitle}</h2>
        <p>
          {t.authority} <a href={authorityAddress(t.site)}>{t.site}</a>
        </p>
        <p>
          <Link to="/">{t.home}</Link>
        </p>
      </div>
    </Page>
  );
}
