import { createHash, randomBytes } from "node:crypto"

const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

/** A seed nobody can guess, for a simulator that strangers' browsers reach. */
export const freshSeed = () => randomBytes(16).toString("hex")

/** `length` letters and digits that follow from the seed and the name, and say nothing about either. */
export function lettersFrom(seed: string, name: string, length: number): string {
  const bytes = createHash("sha512").update(`${seed}\n${name}`).digest()
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join("")
}

/** A whole number from 0 to `below` − 1 that follows from the seed and the name. */
export function numberFrom(seed: string, name: string, below: number): number {
  return createHash("sha256").update(`${seed}\n${name}`).digest().readUInt32BE() % below
}
