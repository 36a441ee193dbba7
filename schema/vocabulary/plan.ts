/** Who takes a follow-up on: a person or a team of the association, residents together, or another party. */
export const ownerKinds = ['member', 'team', 'residents', 'other'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** What somebody in the neighbourhood can do or wants to do, and is asked for by way of us. */
export const strengths = ['green', 'odd_jobs', 'language', 'coffee', 'other'] as const;
export type StrengthKind = (typeof strengths)[number];

/** How a session about what cannot be true ended. */
export const snagOutcomes = ['solved', 'who_decides', 'rule_changes'] as const;
export type SnagOutcome = (typeof snagOutcomes)[number];

/** Screens of which a way of looking can be kept. */
export const viewScreens = ['desk', 'plan'] as const;
export type ViewScreen = (typeof viewScreens)[number];
