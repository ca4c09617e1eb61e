export const THEMES = ['device', 'light', 'dark'] as const;
export const DENSITIES = ['compact', 'normal', 'airy'] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

const YEAR_SECONDS = 31_536_000;

/** The choice stands on the page's root, where the server has put what the cookie says: nothing flashes. */
function read<T extends string>(name: 'theme' | 'density', allowed: readonly T[], fallback: T): T {
  const shown = document.documentElement.dataset[name];
  return allowed.find((choice) => choice === shown) ?? fallback;
}

function choose(name: 'theme' | 'density', value: string, fallback: string): void {
  const isFallback = value === fallback;
  if (isFallback) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
  document.cookie = `${name}=${value}; path=/; max-age=${isFallback ? 0 : YEAR_SECONDS}; samesite=lax`;
}

export const savedTheme = (): Theme => read('theme', THEMES, 'device');
export const savedDensity = (): Density => read('density', DENSITIES, 'normal');

/** Shows the theme at once and keeps it for the next visit. */
export const chooseTheme = (theme: Theme): void => choose('theme', theme, 'device');

/** Shows the row height at once and keeps it for the next visit. */
export const chooseDensity = (density: Density): void => choose('density', density, 'normal');
