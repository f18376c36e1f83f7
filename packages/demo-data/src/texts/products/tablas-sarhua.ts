import type { ProductTexts } from "../types"

export const tablasSarhuaProducts: ProductTexts = {
  "SAR-001": {
    en: {
      title: "Painted board with a sowing scene",
      description:
        "A sowing scene on a pine board of 20 × 30 cm, planed and grounded with plaster before the first line. The drawing grows from bottom to top; the caption is written last, under the varnish. Five hours of work.",
      material: "Pine board, plaster ground, paint, varnish",
    },
    es: {
      title: "Tabla pintada con escena de siembra",
      description:
        "La siembra sobre una tabla de pino de 20 × 30 cm, cepillada y preparada con yeso antes del primer trazo. Se dibuja de abajo hacia arriba; el texto se escribe al final, antes del barniz. Cinco horas de trabajo.",
      material: "Tabla de pino, base de yeso, pintura, barniz",
    },
    fr: {
      title: "Planche peinte : les semailles",
      description:
        "Les semailles sur une planche de pin de 20 × 30 cm, rabotée et enduite de plâtre avant le premier trait. Le dessin se construit de bas en haut ; la légende s’écrit en dernier, sous le vernis. Cinq heures de travail.",
      material: "Planche de pin, fond de plâtre, peinture, vernis",
    },
  },
  "SAR-002": {
    en: {
      title: "Board with a wedding procession",
      description:
        "A wedding procession fills a board of 30 × 60 cm, with written captions that say who and what. Drawing and painting so many people takes 11 hours. At 1.35 kg it needs a proper hook.",
      material: "Pine board, plaster ground, paint, varnish",
    },
    es: {
      title: "Tabla con cortejo de boda",
      description:
        "Un cortejo de boda llena la tabla de 30 × 60 cm, con textos escritos que explican la escena. Dibujar y pintar a tanta gente toma once horas. Pesa 1.35 kg: use un buen clavo.",
      material: "Tabla de pino, base de yeso, pintura, barniz",
    },
    fr: {
      title: "Planche au cortège de mariage",
      description:
        "Un cortège de mariage occupe toute la planche, 30 × 60 cm, accompagné de légendes écrites à la main. Dessiner et peindre tout ce monde demande onze heures. Avec 1,35 kg, il lui faut un vrai crochet.",
      material: "Planche de pin, fond de plâtre, peinture, vernis",
    },
  },
  "SAR-003": {
    en: {
      title: "Tall beam with the families of a house",
      description:
        "One metre tall and 15 cm wide, the board carries the families of a house one above another. It is painted to order from the bottom up in 15.5 hours. Hang it where the eye can climb, out of direct sun.",
      material: "Pine board, plaster ground, paint, varnish",
    },
    es: {
      title: "Viga alta con las familias de una casa",
      description:
        "Un metro de alto por 15 cm de ancho, con las familias de una casa pintadas una sobre otra. Se hace a pedido, de abajo hacia arriba, en 15.5 horas. Cuélguela donde la vista pueda subir y no le dé el sol directo.",
      material: "Tabla de pino, base de yeso, pintura, barniz",
    },
    fr: {
      title: "Haute planche aux familles d’une maison",
      description:
        "Un mètre de haut, 15 cm de large : les familles d’une maison y sont peintes l’une au-dessus de l’autre. Sur commande, de bas en haut, en 15,5 heures. À accrocher là où le regard peut monter, loin du soleil direct.",
      material: "Planche de pin, fond de plâtre, peinture, vernis",
    },
  },
  "SAR-004": {
    en: {
      title: "Calendar board of the farming months",
      description:
        "The months of the farming year on one board of 40 × 60 cm, each with its task and its caption. Twenty hours of work, from planing to varnish, and 1.8 kg on the wall. Made to order.",
      material: "Pine board, plaster ground, paint, varnish",
    },
    es: {
      title: "Tabla calendario de los meses del campo",
      description:
        "Los meses del año agrícola en una tabla de 40 × 60 cm, cada uno con su faena y su texto. Suma veinte horas, desde el cepillado hasta el barniz, y pesa 1.8 kg. Se hace a pedido.",
      material: "Tabla de pino, base de yeso, pintura, barniz",
    },
    fr: {
      title: "Planche-calendrier des mois agricoles",
      description:
        "Les mois de l’année agricole sur une planche de 40 × 60 cm, chacun avec sa tâche et sa légende. Vingt heures de travail, du rabot au vernis, et 1,8 kg au mur. Réalisée sur commande.",
      material: "Planche de pin, fond de plâtre, peinture, vernis",
    },
  },
  "SAR-005": {
    en: {
      title: "Painted wooden box",
      description:
        "A pine box of 12 × 8 × 6 cm, primed with plaster and painted like the boards. Choose birds or musicians. Three hours of work and a coat of varnish; keep it dry.",
      material: "Pine, plaster ground, paint, varnish",
    },
    es: {
      title: "Cajita de madera pintada",
      description:
        "Cajita de pino de 12 × 8 × 6 cm, con base de yeso y pintada como las tablas. Elija aves o músicos. Lleva tres horas y una mano de barniz; protéjala de la humedad.",
      material: "Pino, base de yeso, pintura, barniz",
    },
    fr: {
      title: "Petite boîte en bois peint",
      description:
        "Une boîte en pin de 12 × 8 × 6 cm, enduite de plâtre et peinte comme les planches. Au choix, des oiseaux ou des musiciens. Trois heures et une couche de vernis ; à garder au sec.",
      material: "Pin, fond de plâtre, peinture, vernis",
    },
  },
  "SAR-006": {
    en: {
      title: "Round magnet with a village figure",
      description:
        "A farmer, a musician or a weaver on a pine disc 7 cm across. Each is painted in just under an hour. It contains a magnet: keep it away from young children, who could swallow small parts.",
      material: "Pine, paint, varnish, magnet",
    },
    es: {
      title: "Imán redondo con personaje del pueblo",
      description:
        "Un campesino, un músico o una tejedora en un disco de pino de 7 cm. Pintarlo toma algo menos de una hora. Lleva imán y piezas pequeñas: manténgalo lejos de los niños pequeños.",
      material: "Pino, pintura, barniz, imán",
    },
    fr: {
      title: "Aimant rond, personnage du village",
      description:
        "Un paysan, un musicien ou une tisserande sur un disque de pin de 7 cm. Chacun se peint en un peu moins d’une heure. Contient un aimant et de petites pièces : à tenir loin des jeunes enfants.",
      material: "Pin, peinture, vernis, aimant",
    },
  },
  "SAR-007": {
    en: {
      title: "Four painted coasters",
      description:
        "Four squares of pine, 10 × 10 cm and 6 mm thin, painted and varnished. The set weighs 190 g and takes 2.8 hours. Wipe with a dry cloth rather than rinsing.",
      material: "Pine, paint, varnish",
    },
    es: {
      title: "Juego de cuatro posavasos pintados",
      description:
        "Cuatro piezas de pino de 10 × 10 cm y 6 mm de grosor, pintadas y barnizadas. El juego pesa 190 g y toma 2.8 horas. Límpielos con un paño seco, sin enjuagar.",
      material: "Pino, pintura, barniz",
    },
    fr: {
      title: "Quatre dessous de verre peints",
      description:
        "Quatre carrés de pin de 10 × 10 cm, épais de 6 mm, peints et vernis. Le jeu pèse 190 g et représente 2,8 heures. À essuyer avec un chiffon sec, sans rincer.",
      material: "Pin, peinture, vernis",
    },
  },
  "SAR-008": {
    en: {
      title: "Three painted tree ornaments",
      description:
        "Three flat ornaments of painted pine, 7 × 5 cm, each with its cotton cord. They add only 45 g to the tree. Two hours for the three, varnish included.",
      material: "Pine, paint, varnish, cotton cord",
    },
    es: {
      title: "Tres adornos pintados para el árbol",
      description:
        "Tres adornos planos de pino pintado, de 7 × 5 cm, con cordón de algodón. Los tres apenas suman 45 g. Se hacen en dos horas, barniz incluido.",
      material: "Pino, pintura, barniz, cordón de algodón",
    },
    fr: {
      title: "Trois décorations de sapin peintes",
      description:
        "Trois décorations plates en pin peint, 7 × 5 cm, à suspendre par un cordon de coton. À elles trois, 45 g à peine. Deux heures pour le lot, vernis compris.",
      material: "Pin, peinture, vernis, cordon de coton",
    },
  },
}
