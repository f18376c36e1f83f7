import { Scratch } from "./support/scratch"

describe("search with a vocabulary", () => {
  let scratch: Scratch
  const es = { locales: ["es-PE"] }
  const fr = { locales: ["fr"] }

  beforeAll(async () => {
    scratch = await Scratch.open()
    await scratch.put(
      {
        id: "sweater",
        group: "sur",
        codes: "AAA 001",
        es: { title: "Chompa de alpaca", text: "Tejida a mano, con puños. Combina con chullos." },
        en: { title: "Alpaca pullover", text: "Knitted by hand" },
        fr: { title: "Pull en alpaga", text: "Tricoté main, à côtes" },
      },
      {
        id: "cap",
        group: "sur",
        codes: "AAA 004",
        es: { title: "Chullo con orejeras", text: "Para el frío de la altura" },
        en: { title: "Chullo cap with ear flaps" },
        fr: { title: "Bonnet à oreillettes" },
      },
      {
        id: "plates",
        group: "cusco",
        codes: "LLA 003",
        es: { title: "Platos pintados", text: "Barro" },
        en: { title: "Painted plates" },
        fr: { title: "Assiettes peintes" },
      },
      {
        id: "silver",
        group: "lima",
        codes: "TIK 003",
        es: { title: "Argollas de plata" },
        en: { title: "Silver hoops" },
        fr: { title: "Créoles en argent" },
      },
    )
  })
  afterAll(async () => {
    await scratch?.close()
  })

  it("finds words in their language, without accents, as one and as many", async () => {
    for (const q of ["chompa", "CHOMPAS", "chómpa", "puño", "punos"])
      expect([q, await scratch.ids(q, es)]).toEqual([q, ["sweater"]])
    expect(await scratch.ids("côte", fr)).toEqual(["sweater"])
    expect(await scratch.ids("chompa", { locales: ["en-GB"] })).toEqual([])
  })

  it("finds a word with a slip: changed, missing, doubled, swapped, or the first letter", async () => {
    for (const q of ["chonpa", "chopa", "chommpa", "chopma", "xhompa", "chompsa"])
      expect([q, await scratch.ids(q, es)]).toEqual([q, ["sweater"]])
    expect(await scratch.ids("zzzzqq", es)).toEqual([])
  })

  it("puts titles before running text", async () => {
    expect(await scratch.ids("chullo", es)).toEqual(["cap", "sweater"])
  })

  it("neither looks for words that only join others, in whatever language, nor asks for them", async () => {
    const en = { locales: ["en-GB"] }
    for (const [q, options, ids] of [
      ["chompa con puños", es, ["sweater"]],
      ["el chullo más lindo", es, ["cap", "sweater"]],
      ["chullo avec orejeras", es, ["cap"]],
      ["argollas with plata", es, ["silver"]],
      ["les bonnets", fr, ["cap"]],
      ["pull sans côtes", fr, ["sweater"]],
      ["pull à côtes sur main", fr, ["sweater"]],
      ["créoles de plata for argent", fr, ["silver"]],
      ["pullover without alpaca", en, ["sweater"]],
      ["plates de painted con", en, ["plates"]],
    ] as const)
      expect([q, await scratch.ids(q, options)]).toEqual([q, ids])
    expect(await scratch.ids("plates con", { ...en, match_strategy: "last" })).toEqual(["plates"])
    expect(await scratch.ids("bonnet pour", { ...fr, match_strategy: "last" })).toEqual(["cap"])
  })

  it("looks for such a word where nothing else was typed, and never guesses what it means", async () => {
    expect(await scratch.ids("con", es)).toEqual(["cap", "sweater"])
    expect(await scratch.ids("without", es)).toEqual([])
    expect(await scratch.ids("pour", es)).toEqual([])
  })

  it("takes no harm from an accent alone, from an endless word, nor beside one", async () => {
    for (const strategy of ["all", "last"] as const)
      for (const q of ["\u0301", "chompa \u0301", "\u2167".repeat(80), "a".repeat(300)])
        expect(Array.isArray(await scratch.ids(q, { ...es, match_strategy: strategy }))).toBe(true)
    const endless = "chompa".repeat(60)
    await scratch.put({ id: "endless", es: { title: endless } })
    expect(await scratch.ids("chompachopma", es)).toEqual([])
    expect(await scratch.ids(endless.slice(0, 80), es)).toEqual(["endless"])
    await scratch.remove("endless")
  })

  it("asks for all words but the common ones, or for any on request", async () => {
    expect(await scratch.ids("la chompa de alpaca", es)).toEqual(["sweater"])
    expect(await scratch.ids("chompa plata", es)).toEqual([])
    expect((await scratch.ids("chompa plata", { ...es, match_strategy: "any" })).sort()).toEqual([
      "plates",
      "silver",
      "sweater",
    ])
  })

  it("takes the last word as a beginning while somebody types", async () => {
    const typing = { ...es, match_strategy: "last" as const }
    expect(await scratch.ids("chu", typing)).toEqual(["cap", "sweater"])
    expect(await scratch.ids("alpaca cho", typing)).toEqual(["sweater"])
    expect(await scratch.ids("oregera", typing)).toEqual(["cap"])
  })

  it("finds numbers in every language, and never guesses at them", async () => {
    for (const locales of [["es"], ["en"], ["fr"]])
      expect(await scratch.ids("LLA-003", { locales })).toEqual(["plates"])
    expect(await scratch.ids("004", es)).toEqual(["cap"])
    expect(await scratch.ids("009", es)).toEqual([])
  })

  it("filters and counts like Medusa's own provider", async () => {
    const { hits, facets, metadata } = await scratch.find(
      "chullo",
      { ...es, facets: ["group"] },
      { filters: { group: "sur" }, pagination: { take: 1 } },
    )
    expect(hits.map(({ id }) => id)).toEqual(["cap"])
    expect(metadata?.count).toBe(2)
    expect(JSON.stringify(facets)).toContain('"sur"')
  })

  it("is never query syntax, and takes no harm", async () => {
    for (const q of [
      "'; drop table thing; --",
      "a & !b",
      ":*",
      "\\",
      "%_%",
      "😀",
      "' or ''='",
      "?",
    ])
      expect(Array.isArray(await scratch.ids(q, es))).toBe(true)
    expect(await scratch.ids("chompa", es)).toEqual(["sweater"])
  })

  it("has no switch that scans the texts", async () => {
    scratch.asked.length = 0
    expect(await scratch.ids("chopma", { ...es, typo_tolerance: true })).toEqual(["sweater"])
    expect(scratch.asked.map(({ sql }) => sql).join("\n")).not.toMatch(
      /word_similarity|search_text/,
    )
  })

  it("refuses a language that the documents do not speak, and a choice of fields", async () => {
    await expect(scratch.ids("chompa", { locales: ["qu-PE"] })).rejects.toThrow(/qu-PE/)
    await expect(
      scratch.ids("chompa", { attributes_to_search_on: ["words.es.title"] }),
    ).rejects.toThrow(/cannot be chosen/)
  })

  describe("its words", () => {
    const counted = async (word: string) =>
      (
        await scratch.rows<{ language: string; documents: number }>(
          `select language, documents from search_pg_thing_v1_words where word = '${word}' order by 1`,
        )
      ).map(({ language, documents }) => `${language} ${documents}`)

    it("are counted per language and follow every change of a document", async () => {
      await scratch.put({ id: "new", es: { title: "Quipu quipu" }, en: { title: "Quipu" } })
      expect(await counted("quipu")).toEqual(["en 1", "es 1"])
      await scratch.put({ id: "new", es: { title: "Quipu rojo" }, en: { title: "Cord" } })
      expect(await counted("quipu")).toEqual(["es 1"])
      await scratch.rows(
        `update search_pg_thing_v1 set indexed = '{"words": {"fr": {"title": "Quipou"}}}' where id = 'new'`,
      )
      expect(await counted("quipu")).toEqual([])
      expect(await counted("quipou")).toEqual(["fr 1"])
      await scratch.remove("new")
      expect(await counted("quipou")).toEqual([])
    })

    it("are those of the texts, whatever came in which order", async () => {
      const told = await scratch.rows(
        `select language, word, documents from search_pg_thing_v1_words order by 1, 2`,
      )
      const recounted = await scratch.rows(
        ["en", "es", "fr"]
          .map(
            (l) =>
              `select '${l}' as language, word collate "C" as word, ndoc as documents
                 from ts_stat('select words_${l} from search_pg_thing_v1')`,
          )
          .join(" union all ") + " order by 1, 2",
      )
      expect(told).toEqual(recounted)
    })

    it("go with the documents when an index is emptied, and with the index", async () => {
      const other = await Scratch.open()
      await other.put({ id: "one", es: { title: "Chompa" } })
      await other.clear()
      expect(await other.rows("select * from search_pg_thing_v1_words")).toEqual([])
      await other.put({ id: "one", es: { title: "Chompa" } })
      expect(await other.ids("chompas", es)).toEqual(["one"])
      await other.drop()
      expect(
        await other.rows("select tablename from pg_tables where tablename ~ '^search_pg_thing'"),
      ).toEqual([])
      await other.close()
    })
  })
})
