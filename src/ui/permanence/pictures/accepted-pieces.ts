/** What a person may choose as a piece: HEIC is in the list so that it can be chosen, and told what to do with. */
export const acceptedPieces = 'image/*,.heic,.heif,.pdf,.eml';
