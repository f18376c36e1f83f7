const words_max = 8

/**
 * The words of what somebody typed. Only letters and digits are words, so nothing typed can be query syntax; an
 * accent without a letter is none. More than eight words say no more.
 */
export const typedWords = (q: string): string[] =>
  (q.normalize("NFC").match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).slice(0, words_max)
