import { useMutation } from '@tanstack/react-query';
import { LOCALES, type Locale } from '../../lib/format/locale.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';

/** The language of pages and letters. */
export function LanguageSection() {
  const { locale, texts, choose } = useLanguage();
  const { account } = useOfficeTexts();
  const saved = useMutation(trpc.session.setLanguage.mutationOptions());
  const pick = (next: Locale) => {
    void choose(next);
    saved.mutate({ language: next });
  };
  return (
    <Section title={account.languageTitle}>
      <Segmented
        label={account.languageTitle}
        options={LOCALES.map((value) => ({ value, label: texts.frame.languages[value], lang: value }))}
        value={locale}
        onChange={pick}
      />
    </Section>
  );
}
