/** How much a person may write into one line, in UTF-16 units, as the border counts it: fields stop there, so that nothing typed is refused later. */

/** A note, or the text of the consent as it was read. */
export const noteLength = 20_000;
/** The site's words, as a picture or a paper journal tells them. */
export const declaredTextLength = 8000;
/** A claim whose format sets no length, as JSON. */
export const claimLength = 20_000;
