import type { InEachLanguage } from "./types"

/**
 * Names of options and their values, keyed by the English word that stands in the brief.
 *
 * Words are in lower case, as inside a sentence; a label that opens a line capitalises them itself.
 * Values of "size" agree with "medida" and "taille", colours stand in the masculine singular.
 * A value that reads the same in every language (S, 52, 36-38) has no entry. Ages carry their unit.
 */
export const variantWords: Readonly<Record<string, InEachLanguage<string>>> = {
  // Names of options
  colour: { en: "colour", es: "color", fr: "couleur" },
  size: { en: "size", es: "medida", fr: "taille" },
  scene: { en: "scene", es: "escena", fr: "scène" },
  finish: { en: "finish", es: "acabado", fr: "finition" },
  animal: { en: "animal", es: "animal", fr: "animal" },
  ground: { en: "ground", es: "fondo", fr: "fond" },
  story: { en: "story", es: "cuento", fr: "conte" },
  pattern: { en: "pattern", es: "dibujo", fr: "dessin" },
  motif: { en: "motif", es: "motivo", fr: "motif" },
  figure: { en: "figure", es: "figura", fr: "figurine" },

  // Colours
  "red ochre": { en: "red ochre", es: "ocre rojo", fr: "ocre rouge" },
  ochre: { en: "ochre", es: "ocre", fr: "ocre" },
  earth: { en: "earth", es: "tierra", fr: "terre" },
  "earth tones": { en: "earth tones", es: "tonos tierra", fr: "tons de terre" },
  rust: { en: "rust", es: "óxido", fr: "rouille" },
  natural: { en: "natural", es: "natural", fr: "naturel" },
  sand: { en: "sand", es: "arena", fr: "sable" },
  camel: { en: "camel", es: "camello", fr: "camel" },
  chestnut: { en: "chestnut", es: "castaño", fr: "châtaigne" },
  brown: { en: "brown", es: "marrón", fr: "brun" },
  "light brown": { en: "light brown", es: "marrón claro", fr: "brun clair" },
  cream: { en: "cream", es: "crema", fr: "crème" },
  ivory: { en: "ivory", es: "marfil", fr: "ivoire" },
  white: { en: "white", es: "blanco", fr: "blanc" },
  yellow: { en: "yellow", es: "amarillo", fr: "jaune" },
  red: { en: "red", es: "rojo", fr: "rouge" },
  wine: { en: "wine", es: "vino", fr: "lie-de-vin" },
  berry: { en: "berry", es: "mora", fr: "baie" },
  green: { en: "green", es: "verde", fr: "vert" },
  turquoise: { en: "turquoise", es: "turquesa", fr: "turquoise" },
  petrol: { en: "petrol", es: "petróleo", fr: "pétrole" },
  blue: { en: "blue", es: "azul", fr: "bleu" },
  "ink blue": { en: "ink blue", es: "azul tinta", fr: "bleu encre" },
  indigo: { en: "indigo", es: "índigo", fr: "indigo" },
  navy: { en: "navy", es: "azul marino", fr: "bleu marine" },
  "blue grey": { en: "blue grey", es: "gris azulado", fr: "gris bleu" },
  "light grey": { en: "light grey", es: "gris claro", fr: "gris clair" },
  grey: { en: "grey", es: "gris", fr: "gris" },
  charcoal: { en: "charcoal", es: "carbón", fr: "anthracite" },
  black: { en: "black", es: "negro", fr: "noir" },
  "grey and ivory": { en: "grey and ivory", es: "gris y marfil", fr: "gris et ivoire" },
  "blue and black": { en: "blue and black", es: "azul y negro", fr: "bleu et noir" },
  multicolour: { en: "multicolour", es: "multicolor", fr: "multicolore" },
  warm: { en: "warm", es: "tonos cálidos", fr: "tons chauds" },
  cool: { en: "cool", es: "tonos fríos", fr: "tons froids" },
  dark: { en: "dark", es: "oscuro", fr: "foncé" },

  // Colours of one part of a piece
  "red box": { en: "red box", es: "caja roja", fr: "caisse rouge" },
  "green box": { en: "green box", es: "caja verde", fr: "caisse verte" },
  "blue box": { en: "blue box", es: "caja azul", fr: "caisse bleue" },
  "white ground": { en: "white ground", es: "fondo blanco", fr: "fond blanc" },
  "red ground": { en: "red ground", es: "fondo rojo", fr: "fond rouge" },

  // Sizes in words
  small: { en: "small", es: "pequeña", fr: "petite" },
  medium: { en: "medium", es: "mediana", fr: "moyenne" },
  large: { en: "large", es: "grande", fr: "grande" },
  child: { en: "child", es: "niño", fr: "enfant" },
  adult: { en: "adult", es: "adulto", fr: "adulte" },
  "2 years": { en: "2 years", es: "2 años", fr: "2 ans" },
  "4 years": { en: "4 years", es: "4 años", fr: "4 ans" },
  "6 years": { en: "6 years", es: "6 años", fr: "6 ans" },
  "8 years": { en: "8 years", es: "8 años", fr: "8 ans" },
  "0-3 months": { en: "0-3 months", es: "0-3 meses", fr: "0-3 mois" },
  "3-6 months": { en: "3-6 months", es: "3-6 meses", fr: "3-6 mois" },
  "6-12 months": { en: "6-12 months", es: "6-12 meses", fr: "6-12 mois" },
  "13 inch": { en: "13 inch", es: "13 pulgadas", fr: "13 pouces" },
  "15 inch": { en: "15 inch", es: "15 pulgadas", fr: "15 pouces" },

  // Animals
  llama: { en: "llama", es: "llama", fr: "lama" },
  sheep: { en: "sheep", es: "oveja", fr: "mouton" },
  duck: { en: "duck", es: "pato", fr: "canard" },
  "guinea pig": { en: "guinea pig", es: "cuy", fr: "cochon d’Inde" },
  condor: { en: "condor", es: "cóndor", fr: "condor" },
  fox: { en: "fox", es: "zorro", fr: "renard" },
  whale: { en: "whale", es: "ballena", fr: "baleine" },
  octopus: { en: "octopus", es: "pulpo", fr: "pieuvre" },
  penguin: { en: "penguin", es: "pingüino", fr: "manchot" },
  turtle: { en: "turtle", es: "tortuga", fr: "tortue" },
  fish: { en: "fish", es: "pez", fr: "poisson" },
  birds: { en: "birds", es: "aves", fr: "oiseaux" },

  // Scenes, drawings and figures
  weaver: { en: "weaver", es: "tejedor", fr: "tisserand" },
  potter: { en: "potter", es: "ceramista", fr: "potier" },
  "hat maker": { en: "hat maker", es: "sombrerero", fr: "chapelier" },
  farmer: { en: "farmer", es: "agricultor", fr: "paysan" },
  musician: { en: "musician", es: "músico", fr: "musicien" },
  musicians: { en: "musicians", es: "músicos", fr: "musiciens" },
  harvest: { en: "harvest", es: "cosecha", fr: "récolte" },
  fiesta: { en: "fiesta", es: "fiesta", fr: "fête" },
  "village year": { en: "village year", es: "el año en el pueblo", fr: "l’année au village" },
  leaf: { en: "leaf", es: "hoja", fr: "feuille" },
  maze: { en: "maze", es: "laberinto", fr: "labyrinthe" },
}
