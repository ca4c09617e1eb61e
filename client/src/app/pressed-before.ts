/** The page's start script remembers what was pressed while the page was only drawn. */
declare global {
  interface Document {
    takePressed?: () => HTMLElement | null;
  }
}

/** Presses once more what could not answer yet, after what has just come to life has opened its panels. */
export function pressAgain(): void {
  const pressed = document.takePressed?.() ?? null;
  delete document.takePressed;
  if (pressed) setTimeout(() => pressed.isConnected && pressed.click());
}
