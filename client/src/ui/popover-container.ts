import { createContext } from 'react';

/** Where popovers stand in the document: its body, or the open dialog, beside which all else is out of reach. */
export const PopoverContainer = createContext<HTMLElement | null>(null);
