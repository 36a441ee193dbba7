// Swedes write a date as ISO does.
const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** @returns the day in the Netherlands, YYYY-MM-DD. */
export const dayOf = (at: number): string => dutchDay.format(at);
