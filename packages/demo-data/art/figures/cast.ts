import type { Hand } from "../form/hand"
import { type Coat, manger } from "./beasts"
import type { Dress } from "./paints"
import { person, type Person } from "./person"

/** A dress from three colours; the rest follows. */
export const dressed = (
  robe: string,
  over: string,
  trim: string,
  more: Partial<Dress> = {},
): Dress => ({
  skin: "#C98B5E",
  hat: over,
  hair: "#3A2418",
  line: "#2A1B14",
  robe,
  over,
  trim,
  ...more,
})

type Change = Partial<Omit<Person, "dress">>

/** Mary kneels, wrapped in her mantle, and looks to the child at her left hand. */
export const mary = (hand: Hand, dress: Dress, change: Change = {}): string =>
  person(hand, {
    dress,
    over: "mantle",
    pose: "kneeling",
    holds: "prayer",
    cloth: "dots",
    looks: 13,
    ...change,
  })

/** Joseph stands with his staff and looks the other way. */
export const joseph = (hand: Hand, dress: Dress, change: Change = {}): string =>
  person(hand, {
    dress,
    over: "poncho",
    wear: "felt",
    holds: "staff",
    cloth: "bands",
    looks: -13,
    ...change,
  })

export const king = (hand: Hand, dress: Dress, cloth: Person["cloth"] = "zigzag"): string =>
  person(hand, { dress, over: "cloak", wear: "crown", holds: "gift", cloth })

/** Somebody of the village in a poncho. */
export const villager = (
  hand: Hand,
  dress: Dress,
  wear: Person["wear"],
  holds: Person["holds"],
  change: Change = {},
): string => person(hand, { dress, over: "poncho", wear, holds, cloth: "bands", ...change })

/** The child in a manger of the colours of a set. */
export const child = (
  hand: Hand,
  hide: string,
  dark: string,
  trim: string,
  skin = "#C98B5E",
): string => manger(hand, coat(hide, dark, trim), skin)

export const coat = (hide: string, dark: string, trim: string): Coat => ({
  hide,
  dark,
  trim,
  line: "#2A1B14",
})
