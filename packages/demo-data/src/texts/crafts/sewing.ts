import type { CraftWords, InEachLanguage } from "../types"

/** Words of the crafts that cut, sew and embroider. */
export const sewingCraftWords: Readonly<Record<string, InEachLanguage<CraftWords>>> = {
  woven_jacket: {
    en: {
      name: "Jackets and waistcoats from woven cloth",
      steps: [
        "weave or buy the cloth",
        "cut by size",
        "sew",
        "line",
        "add buttons or a zip",
        "press",
        "measure and label",
      ],
      care: "Wool: dry clean. Cotton: wash at 30 °C inside out; do not tumble dry.",
    },
    es: {
      name: "Confección de casacas y chalecos",
      steps: [
        "tejer o comprar la tela",
        "cortar por talla",
        "coser",
        "forrar",
        "poner botones o cierre",
        "planchar",
        "medir y etiquetar",
      ],
      care: "Lana: lavado en seco. Algodón: lave a 30 °C, al revés; no use secadora.",
    },
    fr: {
      name: "Vestes et gilets en tissu tissé",
      steps: [
        "tisser ou acheter l’étoffe",
        "couper par taille",
        "coudre",
        "doubler",
        "poser boutons ou fermeture",
        "repasser",
        "mesurer et étiqueter",
      ],
      care: "Laine : nettoyage à sec. Coton : laver à 30 °C sur l’envers ; pas de sèche-linge.",
    },
  },
  woven_bag: {
    en: {
      name: "Woven bags and backpacks",
      steps: [
        "cut cloth and lining",
        "sew the pockets",
        "fit the zip",
        "join",
        "add straps and trim",
        "check the seams under load",
      ],
      care: "Clean spots with cold water and mild soap. Do not machine wash; keep leather trim dry.",
    },
    es: {
      name: "Bolsos y mochilas en tejido",
      steps: [
        "cortar tela y forro",
        "coser los bolsillos",
        "poner el cierre",
        "unir",
        "añadir correas y adornos",
        "revisar las costuras con carga",
      ],
      care: "Limpie las manchas con agua fría y jabón suave. No lave a máquina; mantenga seco el cuero.",
    },
    fr: {
      name: "Sacs et sacs à dos en tissu",
      steps: [
        "couper tissu et doublure",
        "coudre les poches",
        "poser la fermeture",
        "assembler",
        "ajouter sangles et garnitures",
        "vérifier les coutures en charge",
      ],
      care: "Nettoyer les taches à l’eau froide et au savon doux. Pas de lavage en machine ; garder le cuir au sec.",
    },
  },
  leather_accessories: {
    en: {
      name: "Leather accessories",
      steps: [
        "choose the hide",
        "cut with patterns",
        "skive and edge",
        "stitch",
        "fit the woven inset",
        "fix the metal parts",
        "wax",
      ],
      care: "Wipe with a dry cloth; use neutral leather cream twice a year. Keep away from water and heat.",
    },
    es: {
      name: "Accesorios de cuero",
      steps: [
        "escoger el cuero",
        "cortar con molde",
        "rebajar y pulir los cantos",
        "coser",
        "colocar el inserto tejido",
        "fijar los herrajes",
        "encerar",
      ],
      care: "Pase un paño seco y aplique crema neutra para cuero dos veces al año. Aléjelo del agua y del calor.",
    },
    fr: {
      name: "Accessoires en cuir",
      steps: [
        "choisir la peau",
        "couper au patron",
        "parer et finir les bords",
        "coudre",
        "poser l’insert tissé",
        "fixer les pièces métalliques",
        "cirer",
      ],
      care: "Essuyer avec un chiffon sec ; crème incolore pour cuir deux fois par an. Tenir loin de l’eau et de la chaleur.",
    },
  },
  arpillera: {
    en: {
      name: "Arpillera (appliqué picture)",
      steps: [
        "plan the scene",
        "cut the cloth",
        "sew the ground",
        "make and fill the small figures",
        "sew them on in relief",
        "embroider the details",
        "line the back and add loops",
      ],
      care: "Dust, or vacuum through a net at low power. Spot clean only; do not wash.",
    },
    es: {
      name: "Arpillera",
      steps: [
        "pensar la escena",
        "cortar las telas",
        "coser el fondo",
        "hacer y rellenar las figuras",
        "coserlas en relieve",
        "bordar los detalles",
        "forrar el reverso y poner presillas",
      ],
      care: "Quite el polvo o aspire a baja potencia a través de una malla. Limpie solo por zonas; no lave.",
    },
    fr: {
      name: "Arpillera (tableau en appliqué)",
      steps: [
        "imaginer la scène",
        "couper les tissus",
        "coudre le fond",
        "faire et rembourrer les figurines",
        "les coudre en relief",
        "broder les détails",
        "doubler le dos et poser les attaches",
      ],
      care: "Dépoussiérer, ou aspirer à faible puissance à travers un filet. Nettoyer seulement par taches ; ne pas laver.",
    },
  },
  applique_tapestry: {
    en: {
      name: "Appliqué wall hanging",
      steps: [
        "draw the design",
        "cut the pieces",
        "sew by machine and by hand",
        "embroider",
        "quilt if stated",
        "line and bind",
      ],
      care: "Cotton only: wash at 30 °C by hand. With wadding or trims: spot clean.",
    },
    es: {
      name: "Tapiz de aplicación",
      steps: [
        "dibujar el diseño",
        "cortar las piezas",
        "coser a máquina y a mano",
        "bordar",
        "acolchar si se indica",
        "forrar y ribetear",
      ],
      care: "Solo algodón: lave a mano a 30 °C. Con relleno o adornos: limpie por zonas.",
    },
    fr: {
      name: "Tenture en appliqué",
      steps: [
        "dessiner le motif",
        "couper les pièces",
        "coudre à la machine et à la main",
        "broder",
        "matelasser si c’est indiqué",
        "doubler et border",
      ],
      care: "Tout coton : laver à la main à 30 °C. Avec ouate ou garnitures : nettoyer par taches.",
    },
  },
  flannel_embroidery: {
    en: {
      name: "Embroidery on flannel",
      steps: [
        "draw on the flannel",
        "embroider by hand",
        "frame or line",
        "sew up into the article",
      ],
      care: "Hand wash cold inside out. Iron on the reverse through a cloth.",
    },
    es: {
      name: "Bordado en franela",
      steps: [
        "dibujar sobre la franela",
        "bordar a mano",
        "enmarcar o forrar",
        "confeccionar el artículo",
      ],
      care: "Lave a mano en agua fría, al revés. Planche por el reverso con un paño encima.",
    },
    fr: {
      name: "Broderie sur flanelle",
      steps: [
        "dessiner sur la flanelle",
        "broder à la main",
        "encadrer ou doubler",
        "monter l’article",
      ],
      care: "Laver à la main à l’eau froide, sur l’envers. Repasser au dos à travers un linge.",
    },
  },
}
