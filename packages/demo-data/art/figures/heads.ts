import { tone } from "../kit/colour"
import { soft } from "../form/outline"
import type { Hand } from "../form/hand"
import { flat, line, oval, solid } from "../form/solid"
import { type Dress, dots, zigzag } from "./paints"

export type Headwear =
  "felt" | "montera" | "chullo" | "veil" | "crown" | "none" | "braids" | "scarf"

/** The middle of a head: the same on every figure, so that hats and hair fit. */
const head_y = -752

/** A face of three marks, and the blush that a brush adds. */
function face({ line: ink, skin, shade }: Dress, looks: number): string {
  const eye = (x: number) => flat(oval(x + looks, head_y - 6, 11, 15), ink)
  const cheeks = oval(-64 + looks, head_y + 34, 26, 20) + oval(64 + looks, head_y + 34, 26, 20)
  return (
    (shade === undefined ? flat(cheeks, "#b5412c", 0.2) : "") +
    eye(-44) +
    eye(44) +
    line(`M${-8 + looks} ${head_y - 2}q-10 26 8 28`, tone(skin, -0.34), 8) +
    line(`M${-24 + looks} ${head_y + 58}q24 18 48 0`, ink, 9)
  )
}

function chullo(hand: Hand, dress: Dress): string {
  const cap = soft("-128,-770 -126,-850 -78,-936 0,-975 78,-936 126,-850 128,-770 60,-806 -60,-806")
  const flap = (side: number) =>
    solid(hand, soft("84,-800 134,-800 140,-720 120,-640 96,-700", side), dress.hat, {
      depth: 20,
    }) + line(`M${side * 120} -640q${side * 6} 40 -2 70`, dress.trim, 10)
  const decor =
    zigzag(-884, dress.trim, 36, 38, 12) +
    dots(-836, 130, dress.over, 9, 34) +
    zigzag(-946, dress.over, 20, 34, 9)
  return (
    flap(-1) +
    flap(1) +
    solid(hand, cap, dress.hat, { depth: 38, decor }) +
    solid(hand, oval(0, -986, 30, 28), dress.trim, { depth: 16 })
  )
}

const hats: Readonly<Record<Headwear, (hand: Hand, dress: Dress) => string>> = {
  felt: (hand, dress) =>
    solid(hand, soft("-190,-826 -80,-870 80,-870 190,-826 100,-796 -100,-796"), dress.hat, {
      depth: 26,
    }) +
    solid(
      hand,
      soft("-104,-836 -104,-930 -60,-990 0,-996 60,-990 104,-930 104,-836 0,-812"),
      dress.hat,
      { depth: 44, decor: flat("M-200-868Q0-826 200-868V-836Q0-792-200-836Z", dress.trim) },
    ),
  montera: (hand, dress) =>
    solid(hand, soft("-240,-850 -120,-900 120,-900 240,-850 120,-806 -120,-806"), dress.hat, {
      depth: 34,
      decor: line("M-210-846Q0-786 210-846", dress.trim, 12),
    }) +
    solid(hand, soft("-90,-866 -70,-936 0,-958 70,-936 90,-866 0,-846"), dress.hat, {
      depth: 34,
      decor: flat("M-200-886Q0-852 200-886V-866Q0-832-200-866Z", dress.trim),
    }),
  chullo,
  veil: () => "",
  scarf: (hand, dress) =>
    solid(
      hand,
      soft("-128,-740 -128,-850 -70,-900 0,-912 70,-900 128,-850 128,-740 90,-820 0,-842 -90,-820"),
      dress.over,
      { depth: 36 },
    ),
  crown: (hand, dress) =>
    solid(
      hand,
      soft("-120,-770 -118,-850 -60,-892 60,-892 118,-850 120,-770 60,-812 -60,-812"),
      dress.hair,
      { depth: 20 },
    ) +
    solid(
      hand,
      "M-112-844L-126-960L-62-898L0-984L62-898L126-960L112-844Q0-806-112-844Z",
      dress.hat,
      { depth: 22, decor: dots(-862, 90, dress.trim, 11, 60) },
    ),
  none: (hand, dress) =>
    solid(
      hand,
      soft("-124,-740 -126,-846 -64,-900 64,-900 126,-846 124,-740 96,-800 20,-836 -70,-820"),
      dress.hair,
      { depth: 26 },
    ),
  braids: (hand, dress) => {
    const braid = (side: number) =>
      Array.from({ length: 6 }, (_, i) =>
        solid(hand, oval(side * (122 - i * 5), -690 + i * 44, 27, 29), dress.hair, { depth: 14 }),
      ).join("") + flat(oval(side * 94, -432, 18, 22), dress.trim)
    return (
      braid(-1) +
      braid(1) +
      solid(
        hand,
        soft(
          "-126,-730 -128,-840 -64,-900 64,-900 128,-840 126,-730 92,-800 8,-846 0,-862 -8,-846 -92,-800",
        ),
        dress.hair,
        { depth: 26 },
      )
    )
  },
}

/** A head with its face and what it wears. @param looks where it looks: px to the left (below 0) or right */
export function headOf(hand: Hand, dress: Dress, wear: Headwear, looks = 0): string {
  const { skin, hair, shade } = dress
  const more = shade === undefined ? {} : { shade }
  const nape = wear === "veil" || wear === "scarf" ? "" : flat(oval(0, head_y - 22, 122, 128), hair)
  const ears =
    wear === "veil" || wear === "scarf"
      ? ""
      : flat(oval(-116, head_y + 6, 18, 30) + oval(116, head_y + 6, 18, 30), tone(skin, -0.12))
  return (
    nape +
    ears +
    solid(
      hand,
      soft("0,-640 -82,-664 -116,-740 -100,-840 0,-880 100,-840 116,-740 82,-664"),
      skin,
      { depth: 46, ...more },
    ) +
    face(dress, looks) +
    hats[wear](hand, dress)
  )
}
