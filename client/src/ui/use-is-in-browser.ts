import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False while the server draws the page and the browser takes it over; true ever after. */
export const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
