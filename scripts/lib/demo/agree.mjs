import { createInterface } from "node:readline/promises"

/**
 * Asks the person at the terminal to type a word; nobody there is a no.
 * @param {string} word
 */
export async function agreesTo(word) {
  if (!process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`Type ${word} to go on: `)
  terminal.close()
  return answer.trim().toLowerCase() === word
}
