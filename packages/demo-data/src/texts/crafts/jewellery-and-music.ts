import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that are worn as jewellery or played as instruments. */
export const jewelleryAndMusicCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  silver_jewellery: {
    en: {
      name: "Silver jewellery",
      steps: [
        "cut",
        "heat with the torch",
        "hammer",
        "solder",
        "set the stone",
        "file and polish",
        "stamp",
      ],
      care: "Store in a closed bag and polish with a silver cloth. Take off before swimming.",
    },
    es: {
      name: "Joyería en plata",
      steps: [
        "cortar",
        "calentar con soplete",
        "martillar",
        "soldar",
        "engastar la piedra",
        "limar y pulir",
        "sellar la ley",
      ],
      care: "Guarde en una bolsa cerrada y pula con un paño para plata. Quítesela antes de nadar.",
    },
    fr: {
      name: "Bijouterie en argent",
      steps: [
        "découper",
        "chauffer au chalumeau",
        "marteler",
        "souder",
        "sertir la pierre",
        "limer et polir",
        "poinçonner",
      ],
      care: "Ranger dans un sachet fermé et polir avec un chiffon pour argent. À retirer avant la baignade.",
    },
  },
  costume_jewellery: {
    en: {
      name: "Costume jewellery in alpaca metal, stone and seeds",
      steps: [
        "cut",
        "heat with the torch",
        "hammer",
        "inlay crushed stone",
        "sand and polish",
        "for seeds: drill, string and knot",
      ],
      care: "Keep dry. Alpaca metal (nickel silver) contains nickel: do not wear it if your skin reacts to nickel. Keep seed pieces away from children.",
    },
    es: {
      name: "Bisutería en alpaca (metal) y semillas",
      steps: [
        "cortar",
        "calentar con soplete",
        "martillar",
        "incrustar piedra molida",
        "lijar y pulir",
        "con semillas: perforar, ensartar y anudar",
      ],
      care: "Manténgala seca. El metal alpaca contiene níquel: no lo use si su piel reacciona al níquel. Guarde las piezas con semillas lejos de los niños.",
    },
    fr: {
      name: "Bijoux fantaisie (métal alpaca, pierres, graines)",
      steps: [
        "découper",
        "chauffer au chalumeau",
        "marteler",
        "incruster la pierre broyée",
        "poncer et polir",
        "pour les graines : percer, enfiler et nouer",
      ],
      care: "Garder au sec. Le métal alpaca (maillechort) contient du nickel : à éviter si votre peau y réagit. Tenir les pièces en graines hors de portée des enfants.",
    },
  },
  cane_wind_instrument: {
    en: {
      name: "Cane wind instruments",
      steps: ["choose and dry the cane", "cut to length", "tune", "bind", "sand and oil"],
      care: "Keep dry; a drop of almond oil inside twice a year. Check the tuning after transport.",
    },
    es: {
      name: "Instrumentos de viento en caña",
      steps: ["escoger y secar la caña", "cortar a medida", "afinar", "amarrar", "lijar y aceitar"],
      care: "Guárdelo en seco; dos veces al año, una gota de aceite de almendras por dentro. Revise la afinación después de un viaje.",
    },
    fr: {
      name: "Instruments à vent en roseau",
      steps: [
        "choisir et sécher le roseau",
        "couper à longueur",
        "accorder",
        "lier",
        "poncer et huiler",
      ],
      care: "Garder au sec ; une goutte d’huile d’amande à l’intérieur deux fois par an. Vérifier l’accord après un transport.",
    },
  },
  percussion_instrument: {
    en: {
      name: "Percussion instruments",
      steps: ["shape the body", "fill it or fit the skin", "close", "tune", "decorate"],
      care: "Keep away from damp and heat. Slacken drum skins for transport.",
    },
    es: {
      name: "Instrumentos de percusión",
      steps: ["dar forma al cuerpo", "rellenar o colocar el cuero", "cerrar", "afinar", "decorar"],
      care: "Aléjelo de la humedad y del calor. Afloje el cuero de los tambores para transportarlos.",
    },
    fr: {
      name: "Instruments à percussion",
      steps: ["façonner le corps", "remplir ou poser la peau", "fermer", "accorder", "décorer"],
      care: "Tenir loin de l’humidité et de la chaleur. Détendre la peau des tambours pour le transport.",
    },
  },
}
