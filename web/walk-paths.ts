/** What else there is of a walk, and of walks together. Apart from routes.ts: the first map is drawn without them. */
export const walkPaths = {
  walks: '/wandelingen',
  plan: (id = 'nieuw') => `/wandelingen/${id}`,
  ready: (id: string) => `/w/${id}/klaar`,
  streets: (id: string) => `/w/${id}/straten`,
  follow: (id: string) => `/w/${id}/meekijken`,
  handIn: (id: string) => `/w/${id}/inleveren`,
  debrief: (id: string) => `/w/${id}/bespreken`,
} as const;
