import { use } from 'react';
import type { OfficeTexts } from '../texts/office/fi.ts';
import { loadOfficeTexts } from '../texts/office/load-office-texts.ts';
import { useLanguage } from './language.tsx';

/** The sentences of forms and administration. Their pages' routes load them: `loader: () => loadOfficeTexts(pageLocale())`. */
export const useOfficeTexts = (): OfficeTexts => use(loadOfficeTexts(useLanguage().locale));
