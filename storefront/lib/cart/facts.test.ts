import type { CartLine } from "./cart"
import type { PieceDocument } from "./documents"
import {
  mostOf,
  optionsOf,
  pictureOf,
  quantity_max,
  readyInDays,
  sharesOf,
  titleOf,
  together,
} from "./facts"

const euro = (amount_minor: number) => ({
  amount_minor: String(amount_minor),
  currency_code: "eur",
})

const line = (variant_id: string, quantity: number, handle = "scarf"): CartLine => ({
  id: `line of ${variant_id}`,
  variant_id,
  handle,
  title: "Title in one language",
  variant_title: "Grey",
  quantity,
  unit_price: euro(4200),
  total: euro(4200 * quantity),
})

const picture = (name: string) => ({
  url: `/pictures/${name}-piece.webp`,
  alt: name,
  colour: null,
  widths: [320, 1000],
})

const piece = (
  handle: string,
  { in_stock = 3, made_to_order = false, group = "sur-andino" } = {},
): PieceDocument => ({
  handle,
  title: `Titre de ${handle}`,
  group: { id: `grp_${group}`, handle: group, name: group },
  availability: { made_to_order, lead_time_days: handle === "rug" ? 45 : 25 },
  pictures: [picture(handle)],
  variants: ["grey", "blue"].map((id) => ({
    id: `${handle}-${id}`,
    in_stock,
    pictures: id === "blue" ? [picture(`${handle}-${id}`)] : [],
    options: [{ name: "Couleur", value: id }],
    price: {
      components: [
        { kind: "producer", amount: euro(1107) },
        { kind: "premium", amount: euro(111) },
        { kind: "tax", amount: euro(729) },
      ],
    },
  })),
})

const documents = new Map<string, PieceDocument | null>([
  ["scarf", piece("scarf")],
  ["rug", piece("rug", { in_stock: 1, made_to_order: true, group: "juli" })],
  ["gone", null],
])

describe("what the documents say about a cart's lines", () => {
  it("speaks the market's language, and Medusa's only where there is no document", () => {
    expect(titleOf(line("scarf-grey", 1), documents)).toBe("Titre de scarf")
    expect(titleOf(line("x", 1, "gone"), documents)).toBe("Title in one language")
    expect(optionsOf(line("scarf-blue", 1), documents)).toEqual([
      { name: "Couleur", value: "blue" },
    ])
    expect(optionsOf(line("x", 1, "gone"), documents)).toEqual([])
  })

  it("shows the variant that was chosen, and the piece where it has no picture of its own", () => {
    expect(pictureOf(line("scarf-blue", 1), documents)?.alt).toBe("scarf-blue")
    expect(pictureOf(line("scarf-grey", 1), documents)?.alt).toBe("scarf")
    expect(pictureOf(line("scarf-red", 1), documents)?.alt).toBe("scarf")
    expect(pictureOf(line("x", 1, "gone"), documents)).toBeUndefined()
  })

  it("names no option where there was no choice", () => {
    const single = piece("retablo")
    const one = new Map([["retablo", { ...single, variants: single.variants.slice(0, 1) }]])
    expect(optionsOf(line("retablo-grey", 1, "retablo"), one)).toEqual([])
  })

  it("sells no more than is in stock, unless more can be made", () => {
    expect(mostOf(line("scarf-grey", 1), documents)).toBe(3)
    expect(mostOf(line("rug-grey", 1, "rug"), documents)).toBe(quantity_max)
    expect(mostOf(line("x", 1, "gone"), documents)).toBe(quantity_max)
  })

  it("is ready when the slowest piece is", () => {
    expect(readyInDays([line("scarf-grey", 3), line("rug-grey", 1, "rug")], documents)).toBe(0)
    expect(readyInDays([line("scarf-grey", 4)], documents)).toBe(25)
    expect(readyInDays([line("scarf-grey", 4), line("rug-grey", 2, "rug")], documents)).toBe(45)
    expect(readyInDays([], documents)).toBe(0)
  })

  it("adds up pay and premium per group, as often as a piece is bought", () => {
    const lines = [
      line("scarf-grey", 2),
      line("rug-grey", 1, "rug"),
      line("scarf-blue", 1),
      line("x", 5, "gone"),
    ]
    const shares = sharesOf(lines, documents, "eur")
    expect(shares.map(({ name, producer, premium }) => [name, producer, premium])).toEqual([
      ["sur-andino", euro(3 * 1107), euro(3 * 111)],
      ["juli", euro(1107), euro(111)],
    ])
    expect(
      together(
        shares.flatMap((s) => [s.producer, s.premium]),
        "eur",
      ),
    ).toEqual(euro(4 * 1218))
  })
})
