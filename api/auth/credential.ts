import * as v from 'valibot';

/** What every browser's authenticator answers (WebAuthn's JSON); what is signed in it the library looks into. */
const credential = {
  id: v.string(),
  rawId: v.string(),
  type: v.literal('public-key'),
  clientExtensionResults: v.looseObject({}),
  authenticatorAttachment: v.optional(v.picklist(['platform', 'cross-platform'])),
};

/** Of a new passkey. */
export const attestation = v.looseObject({
  ...credential,
  response: v.looseObject({ clientDataJSON: v.string(), attestationObject: v.string() }),
});

/** Of one that signs in. */
export const assertion = v.looseObject({
  ...credential,
  response: v.looseObject({
    clientDataJSON: v.string(),
    authenticatorData: v.string(),
    signature: v.string(),
  }),
});
