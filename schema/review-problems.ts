/** What can go wrong with what the office decides. */
export const reviewProblems = {
  reason_missing: {
    status: 422,
    nl: 'Er staat nog geen reden bij. De vondst staat nog open. Schrijf op waarom dit niet van ons is.',
    en: 'There is no reason yet. The find is still open. Write down why this is not for us.',
  },
  duplicate_self: {
    status: 422,
    nl: 'Een vondst kan niet dubbel zijn met zichzelf. Er is niets veranderd. Kies een andere.',
    en: 'A find cannot be a duplicate of itself. Nothing was changed. Choose another one.',
  },
  duplicate_of_duplicate: {
    status: 422,
    nl: 'Die vondst is zelf al samengevoegd met een andere. Er is niets veranderd. Kies de vondst waar die bij hoort.',
    en: 'That find was itself merged with another one. Nothing was changed. Choose the find that it belongs to.',
  },
} as const satisfies Record<string, { status: number; nl: string; en: string }>;
