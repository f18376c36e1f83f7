import type { ProductTexts } from "../types"

export const aaiduProducts: ProductTexts = {
  "AAI-001": {
    en: {
      title: "Small bowl with kené lines",
      description:
        "Kené, the line design of the Shipibo, covers a bowl 14 cm across and 8 cm high. The wall is built from coils, scraped thin, painted and fired in the open, 3 hours of handwork. The resin that seals it is not for food: treat it as a bowl to look at, since it carries no food-contact declaration.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Cuenco pequeño con líneas kené",
      description:
        "El kené, dibujo de líneas del pueblo shipibo, cubre este cuenco de 14 cm de diámetro y 8 cm de alto. La pared se levanta con rollos de barro, se raspa, se pinta y se quema al aire libre: 3 horas de trabajo. La resina no es apta para comida; es un cuenco de adorno, sin declaración de contacto con alimentos.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Petit bol aux lignes kené",
      description:
        "Le kené, le dessin de lignes des Shipibo, couvre ce bol de 14 cm de diamètre et 8 cm de haut. La paroi se monte au colombin, se racle, se peint, puis cuit à feu ouvert : 3 heures de travail. La résine n’est pas faite pour les aliments ; sans déclaration de contact alimentaire, ce bol reste décoratif.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-002": {
    en: {
      title: "Large jar with kené lines",
      description:
        "Sixteen hours of coiling, scraping and painting stand in this jar, about 30 cm wide and 35 cm tall. It is made to order and weighs 4,200 g, so give it a firm place away from heat. River clay mixed with ground ash; a coat of tree resin goes on while the pot is still warm.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Tinaja grande con líneas kené",
      description:
        "Dieciséis horas de levantar, raspar y pintar hay en esta tinaja de unos 30 cm de ancho y 35 cm de alto. Se hace a pedido y pesa 4200 g: búsquele un sitio firme, lejos del calor. Es arcilla de río con ceniza molida, y la resina se aplica con la pieza todavía tibia.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Grande jarre aux lignes kené",
      description:
        "Seize heures de montage, de raclage et de peinture pour une jarre large d’environ 30 cm et haute de 35 cm. Faite sur commande, elle pèse 4200 g : donnez-lui une place stable, loin de la chaleur. L’argile de rivière est mêlée de cendre broyée, et la résine s’étale sur la pièce encore chaude.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-003": {
    en: {
      title: "Turtle-shaped vessel",
      description:
        "A vessel with the body of a turtle, 18 × 13 × 10 cm. It is painted with lines of coloured slip before the open firing and coated with resin afterwards. From the first coil to the last line it takes about 4½ hours.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Vasija en forma de tortuga",
      description:
        "Una vasija con cuerpo de tortuga, de 18 × 13 × 10 cm. Las líneas se pintan con engobe antes de la quema al aire libre y la resina va después. Del primer rollo de barro a la última línea pasan unas 4 horas y media.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Récipient en forme de tortue",
      description:
        "Un récipient au corps de tortue, 18 × 13 × 10 cm. Les lignes d’engobe sont tracées avant la cuisson à feu ouvert, la résine vient après. Du premier colombin au dernier trait, il faut environ 4 heures et demie.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-004": {
    en: {
      title: "Festive cup with painted rim",
      description:
        "A wide cup, 12 cm across and 11 cm high, with painted lines along the rim. Coiled, scraped, painted and fired in the open; 360 g. It is sold as decoration: the finish is tree resin and no food-contact declaration exists.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Copa de fiesta con borde pintado",
      description:
        "Una copa ancha, de 12 cm de diámetro y 11 cm de alto, con líneas pintadas en el borde. Se levanta con rollos, se raspa, se pinta y se quema al aire libre; pesa 360 g. Se vende como adorno: el acabado es resina de árbol y no existe declaración de contacto con alimentos.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Coupe de fête au bord peint",
      description:
        "Une coupe large, 12 cm de diamètre et 11 cm de haut, au bord souligné de lignes peintes. Montée au colombin, raclée, peinte et cuite à feu ouvert ; 360 g. Vendue comme décoration : sa finition est une résine d’arbre et aucune déclaration de contact alimentaire n’existe.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-005": {
    en: {
      title: "Wall plate with maze pattern",
      description:
        "The lines turn, meet and turn again over a flat plate 25 cm across. It is 5 hours of work and weighs 880 g. Made for the wall, not for the table.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Plato de pared con laberinto",
      description:
        "Las líneas doblan, se encuentran y vuelven a doblar sobre un plato llano de 25 cm. Son 5 horas de trabajo en una pieza de 880 g. Hecho para la pared y no para la mesa.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Assiette murale au labyrinthe",
      description:
        "Les lignes tournent, se rejoignent et tournent encore sur une assiette plate de 25 cm. Ce sont 5 heures de travail pour une pièce de 880 g. Faite pour le mur, pas pour la table.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-006": {
    en: {
      title: "Jar with a human face",
      description:
        "A face looks out from the wall of this jar, 18 cm wide and 22 cm tall. Body and face are shaped from coils of clay and painted in slip, 8 hours in all. Made to order; 1,500 g.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Cántaro con rostro humano",
      description:
        "Un rostro asoma en la pared de este cántaro, de 18 cm de ancho y 22 cm de alto. El cuerpo se levanta con rollos de barro y el rostro se pinta con engobes: 8 horas. Se hace a pedido y pesa 1500 g.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Jarre à visage humain",
      description:
        "Un visage se dessine sur la paroi de cette jarre, 18 cm de large et 22 cm de haut. Le corps est monté au colombin, le visage peint à l’engobe : 8 heures. Sur commande ; 1500 g.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-007": {
    en: {
      title: "Set of three very small pots",
      description:
        "Three pots, each about 6 cm wide and 6 cm high, and each coiled like a big jar. Together they take 4 hours and weigh 240 g. The lines are painted with slip, then sealed under tree resin.",
      material: "Earthenware with ash temper; slips; tree resin",
    },
    es: {
      title: "Juego de tres ollitas",
      description:
        "Tres ollitas de unos 6 cm de ancho y 6 cm de alto, levantadas con rollos igual que las grandes. El juego toma 4 horas y pesa 240 g. Las líneas se pintan con engobe y quedan bajo una capa de resina.",
      material: "Cerámica de barro con ceniza; engobes; resina de árbol",
    },
    fr: {
      title: "Trois pots miniatures",
      description:
        "Trois pots d’environ 6 cm de large et 6 cm de haut, montés au colombin comme les grands. Le lot demande 4 heures et pèse 240 g. Les lignes d’engobe dorment sous une couche de résine.",
      material: "Terre cuite dégraissée à la cendre ; engobes ; résine d’arbre",
    },
  },
  "AAI-008": {
    en: {
      title: "Wall tile with kené pattern",
      description:
        "One square of kené, 15 × 15 cm and 1.2 cm thick, on a white or a red ground. A single tile is 132 minutes of work; several side by side make a frieze. Indoors only, away from heat.",
      material: "Earthenware; slips; tree resin",
    },
    es: {
      title: "Mosaico de pared con kené",
      description:
        "Un cuadrado de kené de 15 × 15 cm y 1.2 cm de espesor, sobre fondo blanco o rojo. Cada pieza lleva 132 minutos de trabajo; varias juntas forman un friso. Para interiores, lejos del calor.",
      material: "Cerámica de barro; engobes; resina de árbol",
    },
    fr: {
      title: "Carreau mural à motif kené",
      description:
        "Un carré de kené de 15 × 15 cm, épais de 1,2 cm, sur fond blanc ou rouge. Chaque carreau demande 132 minutes ; plusieurs côte à côte font une frise. À poser à l’intérieur, loin de la chaleur.",
      material: "Terre cuite ; engobes ; résine d’arbre",
    },
  },
}
