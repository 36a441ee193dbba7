/** Why a file cannot become a photo. The words for each are in web/text/photos. */
export type PhotoProblem =
  /** No bytes. */
  | 'empty'
  /** Something else: a PDF, a drawing with a script in it, a film. */
  | 'not_a_picture'
  /** An iPhone's own format, on a device that cannot read it. */
  | 'heic'
  /** More than any phone can unpack. */
  | 'too_many_pixels'
  /** It ends too early, or cannot be read although it says it is a picture. */
  | 'broken';
