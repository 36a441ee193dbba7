/** What a lane can read of an organisation, by name: a walk, its own concerns there, the office, all concerns. */
export const scopeOf = {
  walk: (walk: string) => `walk:${walk}`,
  door: (walk: string) => `door:${walk}`,
  /** A child's: its own finds there. */
  kid: (walk: string) => `kid:${walk}`,
  office: 'office',
  concerns: 'concerns',
} as const;
