import type { ReactNode } from 'react';
import css from './app-bar.module.css';
import { flatChildren } from './flat-children.ts';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type Props = {
  /** A link with the product's sign and name. */
  brand: ReactNode;
  /** Links; the one with `aria-current` is where the reader is. */
  nav: ReactNode;
  tools?: ReactNode;
  texts: { nav: string; menu: string };
};

const LinkList = ({ links }: { links: ReactNode }) => (
  <ul>
    {flatChildren(links).map((link, index) => (
      <li key={index}>{link}</li>
    ))}
  </ul>
);

/** The bar over every page; on a narrow screen its links move into a menu. */
export const AppBar = ({ brand, nav, tools, texts }: Props) => (
  <header className={css.bar}>
    <div className={css.inner}>
      <div className={css.brand}>{brand}</div>
      <nav className={css.nav} aria-label={texts.nav}>
        <LinkList links={nav} />
      </nav>
      <div className={css.tools}>
        {tools}
        <div className={css.narrowMenu}>
          <Popover
            label={texts.menu}
            look="bare"
            align="end"
            stays
            trigger={
              <>
                <Icon name="menu" />
                <VisuallyHidden>{texts.menu}</VisuallyHidden>
              </>
            }
          >
            {() => (
              <nav aria-label={texts.nav} className={css.narrowMenu}>
                <LinkList links={nav} />
              </nav>
            )}
          </Popover>
        </div>
      </div>
    </div>
  </header>
);
