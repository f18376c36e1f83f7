import { notFound } from "next/navigation"

// Addresses that lead nowhere are answered, not kept: stored 404s would let anybody fill the disk.
export const dynamic = "force-dynamic"

/** Whatever no other page of a market answers: its own "not found" page, in its language. */
export default function Nowhere() {
  notFound()
}
