import { notFound } from "next/navigation"

// Addresses that lead nowhere are answered, not kept: stored 404s would let anybody fill the disk.
export const dynamic = "force-dynamic"

// Asked here too, because the browser's tab takes the name of the "not found" page from this answer alone.
export const generateMetadata = () => notFound()

/** Whatever no other page of a market answers: its own "not found" page, in its language. */
export default function Nowhere() {
  notFound()
}
