import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { useLanguage } from './language.tsx';

type Props = {
  name: string;
  /** Links between all regions and this one. */
  parents?: ReactNode;
  /** The head of the page, `ScopeTitle`. */
  head: ReactNode;
  /** Words of the address that mean nothing here. */
  ignored?: readonly string[];
  children: ReactNode;
};

/** The page of a region, a project, a work area or a focus area: its name, the way to it, its head. */
export function ScopePage({ name, parents, head, ignored = [], children }: Props) {
  const { texts } = useLanguage();
  return (
    <Page>
      <title>{`${name} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/">{texts.frame.regions}</Link>
        {parents}
        <span aria-current="page">{name}</span>
      </Breadcrumbs>
      {head}
      {ignored.length > 0 && <Notice kind="warning">{texts.portfolio.ignored(ignored.join(', '))}</Notice>}
      {children}
    </Page>
  );
}
