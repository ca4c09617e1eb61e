import type { Ref } from 'react';
import css from './field.module.css';
import { TextInput } from './text-input.tsx';

type Language = 'fi' | 'sv' | 'en';

type OneName = {
  name?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  ref?: Ref<HTMLInputElement>;
};

type Props = {
  labels: Readonly<Record<Language, string>>;
  /** The word that marks Swedish and English, which may be left empty. */
  optional: string;
  fields: Readonly<Record<Language, OneName>>;
};

const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** A name in three languages: Finnish always, the others where they are known. */
export const NamesFields = ({ labels, optional, fields }: Props) => (
  <div className={css.names}>
    {LANGUAGES.map((language) => (
      <TextInput
        key={language}
        lang={language}
        autoComplete="off"
        label={labels[language]}
        optional={language === 'fi' ? undefined : optional}
        {...fields[language]}
      />
    ))}
  </div>
);
