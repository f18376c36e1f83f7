import { byLength, folded, meaningsIn } from "./phrases"

/**
 * Words that people use for the same thing, in every language the shop hears: a visitor of the French shop may well
 * ask for a *chompa* she saw in Lima. `also` are words for what the thing is for; they lead to it and not from it.
 */
type Thing = { words: string; also?: string }

const things: Thing[] = [
  { words: "chompa, chompita, sweater, jersey, jumper, pullover, pull, suéter, pulóver, chandail" },
  { words: "casaca, chaqueta, jacket, veste, blouson, abrigo, campera, coat" },
  { words: "cárdigan, cardigan, gilet, chaqueta de punto", also: "chompa abierta, sweater" },
  { words: "chaleco, waistcoat, vest, gilet sans manches, bodywarmer" },
  { words: "chalina, bufanda, scarf, scarves, écharpe, foulard, cuello, snood, cache-nez" },
  { words: "chal, shawl, châle, étole, estola, rebozo, mantón, stole, wrap" },
  {
    words:
      "manta, mantita, frazada, cobija, throw, blanket, plaid, couverture, jeté, colcha, bedspread",
  },
  { words: "poncho, ruana, cape, capa" },
  {
    words: "chullo, gorro, gorrito, beanie, bonnet, cap, woolly hat, gorra",
    also: "hat, chapeau, sombrero",
  },
  { words: "guantes, gloves, gants" },
  { words: "mitones, manoplas, mittens, moufles", also: "guantes, gloves, gants" },
  {
    words: "calentadores de muñeca, wrist warmers, chauffe-poignets, mitaines",
    also: "guantes, gloves, gants",
  },
  { words: "medias, calcetines, socks, chaussettes" },
  { words: "vincha, headband, bandeau, diadema, cinta para el pelo" },
  { words: "túnica, tunic, tunique", also: "vestido, dress, robe" },
  {
    words:
      "madeja, ovillo, hilos, skein, yarn, yarns, écheveau, fils, fil à tricoter, laine à tricoter",
    also: "lana, wool, pelote",
  },
  { words: "plantillas, insoles, semelles" },
  {
    words: "tapiz, tapestry, tapisserie, wall hanging, tenture, panel, panneau, colgadura",
    also: "wall art, déco murale",
  },
  { words: "alfombra, rug, runner rug, tapis, carpet, tapete" },
  { words: "cojín, cushion, coussin, almohadón, pillow, oreiller, funda de cojín, cushion cover" },
  { words: "camino de mesa, table runner, chemin de table" },
  { words: "individuales, place mats, placemats, sets de table, mantelitos" },
  { words: "posavasos, coasters, dessous de verre, sous-verres" },
  {
    words:
      "bolso, bolsa, cartera, bag, handbag, sac, shoulder bag, sac à bandoulière, morral, purse, tote",
  },
  { words: "bolsa de compras, shopping bag, cabas", also: "bolso, bag, sac, tote" },
  { words: "mochila, backpack, rucksack, sac à dos", also: "bolso, bag, sac" },
  { words: "monedero, coin purse, porte-monnaie", also: "billetera, wallet, portefeuille" },
  { words: "estuche, neceser, pouch, trousse, pencil case" },
  {
    words:
      "funda para laptop, laptop sleeve, housse matelassée pour ordinateur, laptop, portátil, computadora, ordinateur",
  },
  {
    words: "portadocumentos, neck wallet, pochette de cou, porte-documents",
    also: "pasaporte, passport, passeport",
  },
  { words: "correa de cuero, cinturón, belt, ceinture", also: "correa" },
  { words: "llavero, key ring, keyring, keychain, key chain, porte-clés" },
  {
    words:
      "aretes, earrings, earring, ear rings, pendientes, zarcillos, boucles d’oreilles, hoops, stud earrings, argollas, créoles, puces d’oreilles",
    also: "joya, jewellery, jewelry, bijou",
  },
  {
    words: "dije, colgante, pendant, pendentif",
    also: "joya, jewellery, jewelry, bijou, collar, necklace",
  },
  { words: "collar, necklace, collier", also: "joya, jewellery, jewelry, bijou" },
  { words: "anillo, sortija, ring, bague", also: "joya, jewellery, jewelry, bijou" },
  {
    words: "pulsera, brazalete, bracelet, cuff, manchette, bangle",
    also: "joya, jewellery, jewelry, bijou",
  },
  { words: "prendedor, broche, brooch, pin", also: "joya, jewellery, jewelry, bijou" },
  { words: "mate, gourd, calebasse, calabaza, porongo, calabash, huingo, gourde" },
  { words: "retablo, retable, altarpiece, shadow box, cajón sanmarcos" },
  {
    words: "nacimiento, belén, pesebre, nativity, nativity scene, crèche, crib, manger",
    also: "navidad, christmas, noël, santon",
  },
  {
    words:
      "navidad, navideña, navideñas, navideño, christmas, noël, árbol de navidad, adviento, advent, avent, baubles, sapin, tree ornaments, adornos, esferas",
    also: "ornament, ornement, bola, boule, decoration, navidad, christmas, noël",
  },
  { words: "arpillera, cuadro de tela, tableau en tissu, appliqué picture, quilt picture" },
  { words: "bordado, bordada, bordados, embroidered, embroidery, brodé, brodée, broderie" },
  { words: "iglesia, iglesia de techo, church, église, iglesita" },
  { words: "torito, toritos, toro, bull, bulls, taureau, taureaux, torito de Pucará" },
  { words: "florero, jarrón, vase" },
  { words: "taza, tazón, mug, cup, tasse, jarro" },
  { words: "cuenco, bol, bowl, coupe, fuente", also: "tazón, saladier, ensaladera" },
  { words: "plato, plate, assiette, dish" },
  { words: "tinaja, jar, jarre, cántaro, vasija, vessel, récipient, cruche" },
  { words: "ollitas, olla, pots, pot" },
  { words: "azucarera, sugar bowl, sucrier" },
  {
    words:
      "candelero, candeleros, candelabro, portavelas, candle holder, candle holders, candleholder, candleholders, candlestick, bougeoir, bougeoirs, chandelier",
    also: "vela, candle, bougie",
  },
  {
    words: "sahumador, incense holder, porte-encens, incensario",
    also: "incienso, incense, encens",
  },
  {
    words: "figura, figurine, figuras, figures, figurines, estatuilla",
    also: "escultura, sculpture",
  },
  { words: "palomas, paloma, doves, dove, colombes, colombe" },
  {
    words:
      "títere, títeres, marioneta, puppet, puppets, marionnette, marionnettes, finger puppet, fingerpuppet, fingerpuppets",
    also: "juguete, toy, jouet, niños, kids, enfant",
  },
  { words: "llama, lama", also: "alpaca animal" },
  { words: "búho, lechuza, owl, hibou, chouette" },
  { words: "aves, pájaros, birds, oiseaux, bird, oiseau" },
  { words: "móvil, mobile", also: "cuna, crib mobile, bébé" },
  { words: "bebé, baby, bébé, recién nacido, newborn, nourrisson", also: "niños, kids, enfant" },
  { words: "niño, niños, child, children, kids, enfant", also: "kid" },
  { words: "canasta, cesta, basket, panier, corbeille" },
  { words: "balsa, barco, bote, boat, barque, bateau, caballito de totora" },
  { words: "caja, cajita, box, boîte, petite boîte, cofre" },
  { words: "marco, picture frame, cadre, portarretrato, portarretratos" },
  { words: "tabla, tablas, board, planche, tabla pintada" },
  { words: "imán, magnet, aimant" },
  {
    words: "zampoña, siku, pan flute, panpipe, panpipes, antara, flûte de Pan",
    also: "flauta, flute, flûte",
  },
  { words: "quena, flauta, flute, flûte", also: "instrumento, instrument" },
  { words: "ocarina, silbato, whistle, sifflet", also: "flauta, flute, flûte" },
  { words: "palo de lluvia, rain stick, rainstick, bâton de pluie" },
  { words: "tambor, drum, hand drum, bombo, tambour, cajón", also: "percusión, percussion" },
  { words: "maraca, shaker, sonaja, sonajero, rattle", also: "percusión, percussion" },
  { words: "calendario, calendar, calendrier" },
  { words: "bolsa de agua caliente, hot-water bottle, bouillotte" },
  { words: "capucha, hooded, capuche, hoodie" },
]

const substances: Thing[] = [
  { words: "alpaca, alpaga" },
  { words: "lana, lana de oveja, wool, sheep wool, laine, laine de mouton, oveja" },
  { words: "algodón, cotton, coton" },
  { words: "plata, silver, argent" },
  { words: "cuero, leather, cuir, piel" },
  {
    words:
      "cerámica, barro, arcilla, ceramic, ceramics, clay, earthenware, céramique, argile, terre cuite, terracota",
    also: "alfarería, pottery, poterie",
  },
  { words: "madera, wood, wooden, bois, pino, pine" },
  {
    words: "piedra de Huamanga, Huamanga stone, pierre de Huamanga, alabastro, alabaster, albâtre",
    also: "piedra, stone, pierre",
  },
  { words: "totora, reed, junco, jonc", also: "paja, straw, paille" },
  { words: "semillas, seeds, graines" },
]

const wordsOf = ({ words }: Thing): string[] => words.split(", ")
const sayings = ({ words, also }: Thing): string[] => [words, also ?? ""].join(", ").split(", ")

const phrasesOf = (all: readonly Thing[]) =>
  byLength(all.flatMap((thing) => wordsOf(thing).map((word) => [word, thing] as const)))

const inTitles = phrasesOf([...things, ...substances])
const inMaterials = phrasesOf(substances)

/**
 * Words that people use for what a text already names in others.
 *
 * @param title names the thing and what it is made of
 * @param material names what it is made of alone
 * @returns the words that are not in the title already
 */
export function synonymsOf(title: string, material: string): string[] {
  const named = new Set([...meaningsIn(title, inTitles), ...meaningsIn(material, inMaterials)])
  const said = folded(title)
  return [...new Set([...named].flatMap(sayings))].filter(
    (word) => word !== "" && !said.includes(folded(word)),
  )
}
