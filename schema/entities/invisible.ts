// Tab and line breaks are text; the other control characters and the bidi overrides hide what is written.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
export const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;
