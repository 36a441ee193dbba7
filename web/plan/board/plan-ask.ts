/** What is asked in a sheet, and of which cards. */
export type PlanAsk =
  | { what: 'quick' | 'move' | 'day' | 'who' | 'waiting'; ids: readonly string[] }
  | { what: 'close'; ids: readonly [string] }
  | { what: 'name' | 'help'; ids: readonly [] };
