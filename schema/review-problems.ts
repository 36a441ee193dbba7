/** What can go wrong with what the office decides. */
export const reviewProblems = {
  reason_missing: {
    status: 422,
    nl: 'Er staat nog geen reden bij. De vondst staat nog open. Schrijf op waarom dit niet van ons is.',
  },
  duplicate_self: {
    status: 422,
    nl: 'Een vondst kan niet dubbel zijn met zichzelf. Er is niets veranderd. Kies een andere.',
  },
  duplicate_of_duplicate: {
    status: 422,
    nl: 'Die vondst is zelf al samengevoegd met een andere. Er is niets veranderd. Kies de vondst waar die bij hoort.',
  },
} as const satisfies Record<string, { status: number; nl: string }>;
