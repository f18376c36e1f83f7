import type { CraftLine } from "./lines"

type CraftFacts = {
  readonly line: CraftLine
  /** Candidates of the 2022 nomenclature; the code of a piece stands with the piece. */
  readonly hs6_candidates: readonly string[]
  readonly sources: readonly string[]
}

/** The crafts of the catalogue. How a piece is made and kept is said in `texts/crafts`. */
export const craftFacts = {
  retablo_ayacucho: {
    line: "imagery",
    hs6_candidates: ["442011", "442019"],
    sources: [
      "http://intercraftsperu.com/export/productos/procesos-de-produccion-2/retablos-ayacuchanos/?lang=en",
      "https://blogs.deperu.com/productos-peruanos/el-retablo-ayacuchano",
      "https://www.intv.de/fair-gehandelt-peruanische-krippe-im-weltladen-116784/",
    ],
  },
  quinua_ceramic: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "691200", "920590"],
    sources: [
      "https://www.serperuano.com/2019/03/declaran-patrimonio-de-la-nacion-a-saberes-y-practicas-de-la-ceramica-de-quinua/",
    ],
  },
  chulucanas_ceramic: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "691200"],
    sources: [
      "https://culturaehistoriadeperu.blogspot.com/2019/11/ceramica-de-chulucanas-un-prestigiado.html",
      "https://redwoodshungeraction.blogspot.com/2012/08/new-products-partners-for-just-trade.html",
    ],
  },
  shipibo_ceramic: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "691200"],
    sources: ["http://www.equoportale.org/scheda_progetto.php?prj=2"],
  },
  cusco_ceramic: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "691200", "711790"],
    sources: ["http://www.equoportale.org/scheda_progetto.php?prj=2"],
  },
  ayacucho_ceramic_figures: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "950510"],
    sources: [
      "http://economiassolidarias.unmsm.edu.pe/?q=node%2F204",
      "http://www.echoway.org/page12.php?ct=8&py=471&li=303",
      "http://carolanativitygallery.blogspot.com/2009/07",
    ],
  },
  ceramic_nativity: {
    line: "pottery_and_ceramics",
    hs6_candidates: ["691390", "950510"],
    sources: [
      "http://www.plowshareftm.org/news/2017/12/13/fair-trade-peruvian-gourdaments-nativities",
    ],
  },
  carved_gourd: {
    line: "gourds",
    hs6_candidates: ["960200", "140490", "950510", "920600"],
    sources: [
      "https://diariocorreo.pe/peru/huancayo-el-mate-burilado-esta-en-peligro-de-extincion-afirma-artesana-noticia",
      "https://rpp.pe/peru/actualidad/la-navidad-andina-en-un-mate-burilado-noticia-653048",
      "https://elperuano.pe/suplementosflipping/lonuestro/271/web/pagina05.html",
      "https://lowcountryfairtrade.com/products/gourd-owl-small",
      "http://www.plowshareftm.org/news/2017/12/13/fair-trade-peruvian-gourdaments-nativities",
    ],
  },
  huamanga_stone: {
    line: "carving",
    hs6_candidates: ["680291"],
    sources: [
      "https://ecosdelperu.pe/comprale-al-peru/tallando-la-cultura-peruana-en-piedra-de-huamanga/",
      "http://www.equoportale.org/scheda_progetto.php?prj=2",
    ],
  },
  alpaca_hand_knit: {
    line: "textiles",
    hs6_candidates: ["611019", "611710", "650500", "611691", "611594", "611780", "611190"],
    sources: [
      "http://aylluvalence.org/groupes-artisans/aaasiqa.html",
      "http://aylluvalence.org/groupes-artisans/bartolina_sisa.html",
      "https://rcrperu.com/norma-tecnica-231-300-gran-parametro-en-defensa-del-productor-alpaquero",
      "https://radioondaazul.com/?p=110348",
      "https://comercializacionfibradealpaca.blogspot.com/2011/11/lana-de-alpaca.html",
      "https://hornseaurc.org.uk/traidcraft/a-special-offer",
      "http://www.americalatina.at/infos/alpacawolle.htm",
    ],
  },
  alpaca_frame_knit: {
    line: "textiles",
    hs6_candidates: ["611019", "610441", "610210", "611190", "630120", "611710"],
    sources: [
      "http://aylluvalence.org/groupes-artisans/aaasiqa.html",
      "https://radioondaazul.com/?p=110348",
      "http://www.americalatina.at/infos/alpacawolle.htm",
    ],
  },
  sheep_wool_knit: {
    line: "textiles",
    hs6_candidates: [
      "611011",
      "611594",
      "650500",
      "630491",
      "950300",
      "611691",
      "611710",
      "630790",
    ],
    sources: ["http://ayaviri.over-blog.com/article-le-projet-d-artisanat-102321563.html"],
  },
  finger_puppet: {
    line: "textiles",
    hs6_candidates: ["950300", "950510"],
    sources: [
      "https://www.livinginperu.com/news-7317-business-peru-artisans-to-export-baby-clothes-and-puppets-made-of-alpaca-fiber/",
      "https://lebensraum-regenwald.de/produkt/fingerpuppe-affe-mit-kind-und-fruechten-kopie",
      "https://www.shoplamexicana.de/fingerpuppen",
      "https://lucuma.com/pages/knitter-tradition",
      "http://rencontresudamericaine.fr/?p=1053",
      "https://www.fairkaufladen.de/viel-glueck-im-neuen-jahr/",
    ],
  },
  alpaca_weaving: {
    line: "textiles",
    hs6_candidates: ["621420", "630120"],
    sources: [
      "http://rencontresudamericaine.fr/?p=1053",
      "https://www.tvperu.gob.pe/noticias/nacionales/inacal-establece-requisitos-para-mejorar-la-calidad-de-la-produccion-textil-artesanal-en-el-peru",
    ],
  },
  alpaca_hand_spun_yarn: {
    line: "textiles",
    hs6_candidates: ["510910", "640690"],
    sources: [
      "http://aylluvalence.org/groupes-artisans/bartolina_sisa.html",
      "https://rcrperu.com/norma-tecnica-231-300-gran-parametro-en-defensa-del-productor-alpaquero",
    ],
  },
  tapestry_san_pedro: {
    line: "textiles",
    hs6_candidates: ["580500", "630499"],
    sources: [
      "http://solidaile.org/actions/artisanat/",
      "http://www.equoportale.org/scheda_progetto.php?prj=2",
    ],
  },
  tapestry_loom: {
    line: "textiles",
    hs6_candidates: ["580500", "630499", "630259"],
    sources: [
      "http://www.equoportale.org/scheda_progetto.php?prj=2",
      "http://solidaile.org/actions/artisanat/",
    ],
  },
  rug_weaving: {
    line: "textiles",
    hs6_candidates: ["570210", "570291", "570110", "630499", "630120"],
    sources: ["http://www.equoportale.org/scheda_progetto.php?prj=2"],
  },
  woven_jacket: {
    line: "textiles",
    hs6_candidates: ["620431", "620432", "621139", "621142", "620220"],
    sources: [
      "http://www.equoportale.org/scheda_progetto.php?prj=2",
      "https://oddafip.org/casa-betania.html",
    ],
  },
  woven_bag: {
    line: "textiles",
    hs6_candidates: ["420292", "420222", "420232"],
    sources: ["https://oddafip.org/casa-betania.html", "http://solidaile.org/actions/artisanat/"],
  },
  leather_accessories: {
    line: "leather_and_skins",
    hs6_candidates: ["420221", "420231", "420330", "420500"],
    sources: ["http://solidaile.org/actions/artisanat/", "https://oddafip.org/casa-betania.html"],
  },
  carved_wood: {
    line: "carving",
    hs6_candidates: ["441490", "442019", "442090"],
    sources: ["https://oddafip.org/casa-betania.html", "http://solidaile.org/actions/artisanat/"],
  },
  arpillera: {
    line: "textiles",
    hs6_candidates: ["630790", "580500", "630492", "950510", "950300"],
    sources: [
      "http://esmiperu.blogspot.com/2007/03/la-arpillera-peruana.html?showComment=1269106500621",
      "http://carolanativitygallery.blogspot.com/2009/07",
    ],
  },
  applique_tapestry: {
    line: "textiles",
    hs6_candidates: ["630790", "630492", "630251", "940440", "950510", "580500"],
    sources: ["http://solidaile.org/actions/artisanat/"],
  },
  flannel_embroidery: {
    line: "textiles",
    hs6_candidates: ["630492", "581091", "581092", "581099", "621142", "420222", "950510"],
    sources: [
      "http://aylluvalence.org/groupes-artisans/chumi.html",
      "https://www.tvperu.gob.pe/noticias/nacionales/inacal-establece-requisitos-para-mejorar-la-calidad-de-la-produccion-textil-artesanal-en-el-peru",
    ],
  },
  totora_reed: {
    line: "vegetable_fibres",
    hs6_candidates: ["460219"],
    sources: ["http://aylluvalence.org/groupes-artisans/chumi.html"],
  },
  silver_jewellery: {
    line: "jewellery_and_goldsmithing",
    hs6_candidates: ["711311", "711620"],
    sources: [
      "https://folkdays.com/blogs/artisans/intercrafts-peru-br-peru",
      "http://www.equoportale.org/scheda_progetto.php?prj=2",
    ],
  },
  costume_jewellery: {
    line: "costume_jewellery",
    hs6_candidates: ["711719", "711790"],
    sources: ["https://folkdays.com/blogs/artisans/intercrafts-peru-br-peru"],
  },
  cane_wind_instrument: {
    line: "musical_instruments",
    hs6_candidates: ["920590"],
    sources: [
      "https://comerciojusto.org/encuentro-online-con-intercrafts-artesania-comercio-justo-peru/",
      "https://www.elperiodicoextremadura.com/noticias/plasencia/amas-casa-recaudan-fondos-peru-rastrillo_545608.html",
    ],
  },
  percussion_instrument: {
    line: "musical_instruments",
    hs6_candidates: ["920600"],
    sources: [
      "https://comerciojusto.org/encuentro-online-con-intercrafts-artesania-comercio-justo-peru/",
    ],
  },
  sarhua_board: {
    line: "painting",
    hs6_candidates: ["970191", "442019", "442090", "441990", "950510"],
    sources: [""],
  },
} as const satisfies Record<string, CraftFacts>

export type CraftId = keyof typeof craftFacts
