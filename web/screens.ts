/** Every screen on which nobody begins outdoors. Their addresses come apart: the first map is drawn without them. */
export const walkPart = async () => (await import('./walk-parts.tsx')).WalkPart;
export const review = async () => (await import('./office.tsx')).OfficeReview;
export const plan = async () => (await import('./office-plan.tsx')).OfficePlan;
export const officePart = async () => (await import('./office-parts.tsx')).OfficePart;
export const manage = async () => (await import('./manage.tsx')).OfficeManage;
export const walks = async () => (await import('./walks.tsx')).Walks;
export const unsent = async () => (await import('./waiting-here.tsx')).NotSent;
export const sharedPhoto = async () => (await import('./waiting-here.tsx')).SharedPhoto;
export const operator = async () => (await import('./operator/operator-screen.tsx')).OperatorScreen;
export const signIn = async () => (await import('./account.tsx')).SignIn;
export const me = async () => (await import('./account.tsx')).Me;
export const debug = async () => (await import('./debug/debug-screen.tsx')).DebugScreen;
