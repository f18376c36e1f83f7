const following = "%[89ab][0-9a-f]"

/** What spells text in an address: every other character as it is, and percent signs as whole letters of UTF-8 (RFC 3629). */
const well_formed = [
  "[^%]",
  "%[0-7][0-9a-f]",
  `%(?:c[2-9a-f]|d[0-9a-f])${following}`,
  `%e0%[ab][0-9a-f]${following}`,
  `%e[1-9a-cef](?:${following}){2}`,
  `%ed%[89][0-9a-f]${following}`,
  `%f0%[9ab][0-9a-f](?:${following}){2}`,
  `%f[1-3](?:${following}){3}`,
  `%f4%8[0-9a-f](?:${following}){2}`,
].join("|")

/**
 * The part of an address whose percent signs spell no text, as a pattern for Next's rewrites (which tell no
 * difference between upper and lower case). Next would answer it with a bare 500 as soon as a page has to read it.
 */
export const malformedAddress = `(?!(?:${well_formed})*$).*`
