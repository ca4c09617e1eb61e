export const THEMES = ['device', 'light', 'dark'] as const;
export const DENSITIES = ['compact', 'normal', 'airy'] as const;

export type Theme = (typeof THEMES)[number];
export type Density = (typeof DENSITIES)[number];

function read<T extends string>(key: string, allowed: readonly T[], fallback: T): T {
  try {
    const saved = localStorage.getItem(key);
    return allowed.find((choice) => choice === saved) ?? fallback;
  } catch {
    return fallback;
  }
}

function save(key: string, value: string, fallback: string): void {
  try {
    if (value === fallback) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice then lives for this page only.
  }
}

function mark(name: 'theme' | 'density', value: string, fallback: string): void {
  if (value === fallback) delete document.documentElement.dataset[name];
  else document.documentElement.dataset[name] = value;
}

export const savedTheme = (): Theme => read('theme', THEMES, 'device');
export const savedDensity = (): Density => read('density', DENSITIES, 'normal');

/** Shows the theme at once and keeps it for the next visit; public/theme.js applies it before the first paint. */
export function chooseTheme(theme: Theme): void {
  save('theme', theme, 'device');
  mark('theme', theme, 'device');
}

/** Shows the row height at once and keeps it for the next visit. */
export function chooseDensity(density: Density): void {
  save('density', density, 'normal');
  mark('density', density, 'normal');
}
