/** Owes drawings a size that grows with the text: 200 % text doubles its signs too. */

/** Pixels at the applicant's root of 18 px, as a length of SVG's `width` and `height`. */
export function rem(pixels: number): string {
  return `${Number((pixels / 18).toFixed(4))}rem`;
}
