import { publicEnv } from "@/lib/env/public"

/** Id of card payments in Medusa. */
export const card_provider_id = "pp_stripe_card"

/** Who takes the card: Stripe, or the simulator that stands in for it. Nobody where no key is set. */
export type CardMode = "stripe" | "simulated" | "off"

export const card_mode: CardMode =
  publicEnv.stripe_key === "" ? "off" : publicEnv.stripe_sim_url === "" ? "stripe" : "simulated"

/** True where paying by card moves no money: every page then says so. */
export const cards_are_a_test = !publicEnv.stripe_key.startsWith("pk_live_")
