import type { Locator, Page } from '@playwright/test';
import { pressOn } from '../fixtures/keyboard.ts';

/** The page of one milestone, used by keyboard. */
export function milestonePage(page: Page) {
  const fact = (key: string): Locator => page.locator(`[data-fact="${key}"]`);
  const evidence = page.getByRole('list', { name: 'Todenneasiakirjat' }).getByRole('listitem');
  return {
    fact,
    /** Opens a fact in its place. */
    open: (key: string): Promise<void> => pressOn(page, fact(key).getByRole('button')),
    evidence,
    addEvidence: page.getByRole('button', { name: 'Lisää todenneasiakirja' }),
    onEvidence: (verb: string): Locator =>
      evidence.getByRole('button', { name: new RegExp(`^${verb}\\s*: `) }),
    done: page
      .getByRole('status')
      .filter({ hasText: /^(Siirsit|Muutit|Lisäsit|Hyväksyit|Merkitsit|Kumosit|Vaihdoit)/ }),
    undo: page.getByRole('button', { name: /^Kumoa/ }),
    faster: page.getByRole('alert', { name: /^Joku ehti ensin/ }),
  };
}
