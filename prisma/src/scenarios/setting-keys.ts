/** Rows of the table `setting` that a seeding leaves. */
export const SETTING_KEYS = { scenario: 'scenario', today: 'demonstration-today' } as const;
