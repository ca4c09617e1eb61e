import type { ReactNode } from 'react';
import { LOCALES } from '../../lib/format/locale.ts';
import { useLanguage } from '../../lib/language.tsx';
import { Brand } from '../../ui/brand.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import css from './session.module.css';

/** What stands around the pages that one sees before a session: sign, message, language. */
export function SignInFrame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { locale, texts, choose } = useLanguage();
  const languages = LOCALES.map((value) => ({ value, label: texts.frame.languages[value], lang: value }));
  return (
    <main className={css.page} id="main">
      <title>{`${title} – ${texts.frame.product}`}</title>
      <div className={css.brand}>
        <Brand name={texts.frame.product} />
      </div>
      <div>
        <h1>{title}</h1>
        {lead !== '' && <p className={css.lead}>{lead}</p>}
      </div>
      {children}
      <div className={css.language}>
        <Segmented
          label={texts.frame.language}
          options={languages}
          value={locale}
          onChange={(next) => void choose(next)}
        />
      </div>
    </main>
  );
}
