import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that spin and knit. */
export const knittingCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  alpaca_hand_knit: {
    en: {
      name: "Hand-knitted alpaca",
      steps: [
        "choose yarn and gauge",
        "knit the parts by hand",
        "block",
        "sew together",
        "finish and wash",
        "measure and label",
      ],
      care: "Hand wash cool, about 20 °C, with a little mild shampoo; do not wring, press in a towel. Dry flat away from sun and heat. Store folded.",
    },
    es: {
      name: "Tejido a mano en alpaca",
      steps: [
        "escoger el hilo y la tensión",
        "tejer las piezas a mano",
        "dar forma",
        "coser",
        "rematar y lavar",
        "medir y etiquetar",
      ],
      care: "Lave a mano con agua fría (unos 20 °C) y un poco de champú suave; no exprima, presione en una toalla. Seque en plano, lejos del sol y del calor. Guarde la prenda doblada.",
    },
    fr: {
      name: "Tricot main en alpaga",
      steps: [
        "choisir le fil et la jauge",
        "tricoter les parties à la main",
        "mettre en forme",
        "coudre",
        "finir et laver",
        "mesurer et étiqueter",
      ],
      care: "Laver à la main à l’eau fraîche (environ 20 °C) avec un peu de shampooing doux ; ne pas tordre, presser dans une serviette. Sécher à plat, loin du soleil et de la chaleur. Ranger plié.",
    },
  },
  alpaca_frame_knit: {
    en: {
      name: "Hand-frame knitted alpaca",
      steps: [
        "set the gauge on a hand-operated frame",
        "knit the panels",
        "link the seams",
        "add ribs and neck by hand",
        "wash and block",
        "measure and label",
      ],
      care: "Hand wash cool, at about 20 °C, with mild shampoo and press the water out in a towel without wringing. Dry flat, out of sun and heat, and store folded.",
    },
    es: {
      name: "Tejido a máquina manual en alpaca",
      steps: [
        "fijar la tensión en la máquina manual",
        "tejer los paños",
        "unir las costuras",
        "añadir elásticos y cuello a mano",
        "lavar y dar forma",
        "medir y etiquetar",
      ],
      care: "Lave a mano en agua fría, a unos 20 °C, con champú suave, y saque el agua presionando en una toalla, sin exprimir. Seque en plano, sin sol ni calor, y guarde doblado.",
    },
    fr: {
      name: "Alpaga tricoté sur métier à main",
      steps: [
        "régler la jauge sur un métier à main",
        "tricoter les panneaux",
        "remailler les coutures",
        "monter bords-côtes et col à la main",
        "laver et mettre en forme",
        "mesurer et étiqueter",
      ],
      care: "Laver à la main à l’eau fraîche, vers 20 °C, avec un shampooing doux, puis presser dans une serviette sans tordre. Sécher à plat, à l’abri du soleil et de la chaleur ; ranger plié.",
    },
  },
  sheep_wool_knit: {
    en: {
      name: "Knitted sheep wool",
      steps: ["wash and card", "spin or buy yarn", "knit", "full lightly", "sew together", "label"],
      care: "Hand wash cool with wool soap. No tumble dryer; dry flat.",
    },
    es: {
      name: "Tejido de punto en lana de oveja",
      steps: [
        "lavar y cardar",
        "hilar o comprar el hilo",
        "tejer",
        "batanar ligeramente",
        "coser",
        "etiquetar",
      ],
      care: "Lave a mano en agua fría con jabón para lana. No use secadora; seque en plano.",
    },
    fr: {
      name: "Tricot en laine de mouton",
      steps: [
        "laver et carder",
        "filer ou acheter le fil",
        "tricoter",
        "fouler légèrement",
        "coudre",
        "étiqueter",
      ],
      care: "Laver à la main à l’eau fraîche avec une lessive pour laine. Pas de sèche-linge ; sécher à plat.",
    },
  },
  finger_puppet: {
    en: {
      name: "Finger puppet",
      steps: [
        "knit the body on thin needles",
        "knit the details",
        "stitch on eyes and features in yarn",
        "check that nothing can be pulled off",
        "sort by set",
      ],
      care: "Hand wash cool and dry flat. Check the seams now and then.",
    },
    es: {
      name: "Títere de dedo",
      steps: [
        "tejer el cuerpo con palitos finos",
        "tejer los detalles",
        "bordar ojos y rasgos con hilo",
        "revisar que nada se pueda arrancar",
        "ordenar por juegos",
      ],
      care: "Lave a mano en agua fría y seque en plano. Revise las costuras de vez en cuando.",
    },
    fr: {
      name: "Marionnette à doigt",
      steps: [
        "tricoter le corps aux aiguilles fines",
        "tricoter les détails",
        "broder les yeux et les traits au fil",
        "vérifier que rien ne s’arrache",
        "trier par jeu",
      ],
      care: "Laver à la main à l’eau fraîche, sécher à plat. Vérifier les coutures de temps en temps.",
    },
  },
  alpaca_hand_spun_yarn: {
    en: {
      name: "Hand-spun alpaca yarn",
      steps: [
        "shear",
        "sort by colour and fineness",
        "open and card",
        "spin on a spindle",
        "ply",
        "wash",
        "skein and weigh",
      ],
      care: "Wash finished knits by hand in cool water. The yarn may bloom at the first wash.",
    },
    es: {
      name: "Hilado a mano de alpaca",
      steps: [
        "esquilar",
        "escoger por color y finura",
        "abrir y cardar",
        "hilar con huso",
        "torcer",
        "lavar",
        "hacer madejas y pesar",
      ],
      care: "Lave a mano, en agua fría, lo que teja con este hilo. Con el primer lavado puede esponjar.",
    },
    fr: {
      name: "Fil d’alpaga filé à la main",
      steps: [
        "tondre",
        "trier par couleur et finesse",
        "ouvrir et carder",
        "filer au fuseau",
        "retordre",
        "laver",
        "mettre en écheveaux et peser",
      ],
      care: "Laver les ouvrages à la main, à l’eau fraîche. Le fil peut gonfler au premier lavage.",
    },
  },
}
