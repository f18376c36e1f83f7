import type { ProductTexts } from "../types"

export const chascanahuiProducts: ProductTexts = {
  "CHA-001": {
    en: {
      title: "Village market, small arpillera",
      description:
        "Market day in a picture of 30 × 30 cm: cloth cut to shape for the ground, little stuffed figures sewn on in relief. Details are embroidered last. Four hours of sewing, and loops on the back for the wall.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester; filling: 100% polyester",
    },
    es: {
      title: "Arpillera pequeña, mercado del pueblo",
      description:
        "Día de mercado en un cuadro de 30 × 30 cm: retazos para el paisaje y figuritas rellenas cosidas en relieve. Los detalles se bordan al final. Son cuatro horas de costura y trae presillas para colgar.",
      material:
        "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster; relleno: 100 % poliéster",
    },
    fr: {
      title: "Petite arpillera, marché de village",
      description:
        "Jour de marché dans un tableau de 30 × 30 cm : des tissus découpés pour le décor, de petites figurines rembourrées cousues en relief. La broderie des détails vient en dernier. Quatre heures de couture, et des boucles au dos pour l’accrocher.",
      material:
        "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester ; garnissage : 100 % polyester",
    },
  },
  "CHA-002": {
    en: {
      title: "Arpillera with a maize harvest",
      description:
        "A maize field at harvest fills this picture of 50 × 50 cm. The padded harvesters stand out from the cloth, so light from the side gives them shadows. The sewing takes 8 hours.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester; filling: 100% polyester",
    },
    es: {
      title: "Arpillera con cosecha de maíz",
      description:
        "Un maizal en plena cosecha llena este cuadro de 50 × 50 cm. Las figuras rellenas sobresalen de la tela y, con luz de costado, hacen sombra. La costura toma 8 horas.",
      material:
        "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster; relleno: 100 % poliéster",
    },
    fr: {
      title: "Arpillera, récolte du maïs",
      description:
        "Un champ de maïs en pleine récolte remplit ce tableau de 50 × 50 cm. Les figurines rembourrées sortent du tissu et, sous une lumière de côté, portent une ombre. La couture prend 8 heures.",
      material:
        "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester ; garnissage : 100 % polyester",
    },
  },
  "CHA-003": {
    en: {
      title: "Little arpillera with a school yard",
      description:
        "The smallest of the sewn pictures: a school yard on 20 × 20 cm. It weighs 80 g and takes 3 hours. Dust it with a soft brush; it is not for washing.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester; filling: 100% polyester",
    },
    es: {
      title: "Arpillera chica con patio de escuela",
      description:
        "El más pequeño de los cuadros cosidos: un patio de escuela en 20 × 20 cm. Pesa 80 g y lleva 3 horas. Quítele el polvo con una brocha suave; no se lava.",
      material:
        "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster; relleno: 100 % poliéster",
    },
    fr: {
      title: "Mini-arpillera, cour d’école",
      description:
        "Le plus petit des tableaux cousus : une cour d’école sur 20 × 20 cm. Il pèse 80 g et demande 3 heures. Un pinceau doux enlève la poussière ; on ne le lave pas.",
      material:
        "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester ; garnissage : 100 % polyester",
    },
  },
  "CHA-004": {
    en: {
      title: "Advent calendar with 24 pockets",
      description:
        "Twenty-four pockets wait for something small each day of December. The hanging measures 50 × 70 cm, is made to order and takes 9 hours; the pockets come empty. It is a wall decoration for the household and not a plaything.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester; filling: 100% polyester",
    },
    es: {
      title: "Calendario de Adviento de 24 bolsillos",
      description:
        "Veinticuatro bolsillos esperan algo pequeño para cada día de diciembre. Mide 50 × 70 cm, se cose a pedido en 9 horas y los bolsillos llegan vacíos. Es una decoración de pared para la casa, no un juguete.",
      material:
        "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster; relleno: 100 % poliéster",
    },
    fr: {
      title: "Calendrier de l’Avent à 24 poches",
      description:
        "Vingt-quatre poches attendent une petite chose pour chaque jour de décembre. Cousu sur commande en 9 heures, il mesure 50 × 70 cm ; les poches arrivent vides. C’est un décor mural pour la maison, pas un jouet.",
      material:
        "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester ; garnissage : 100 % polyester",
    },
  },
  "CHA-005": {
    en: {
      title: "Cushion cover with a row of houses",
      description:
        "A row of houses in appliqué stands on a yellow or a blue front. The cover measures 40 × 40 cm and is all cotton, front and back. It is 5 hours of cutting, sewing and embroidery; no filling inside.",
      material: "Front: 100% cotton. Back: 100% cotton",
    },
    es: {
      title: "Funda de cojín con hilera de casas",
      description:
        "Una hilera de casas aplicadas sobre fondo amarillo o azul. La funda mide 40 × 40 cm y es de algodón por los dos lados. Cortar, coser y bordar suma 5 horas; se vende sin relleno.",
      material: "Delantero: 100 % algodón. Reverso: 100 % algodón",
    },
    fr: {
      title: "Housse de coussin, rangée de maisons",
      description:
        "Une rangée de maisons en appliqué, sur un devant jaune ou bleu. Housse de 40 × 40 cm, en coton des deux côtés. Couper, coudre et broder prend 5 heures ; coussin non compris.",
      material: "Devant : 100 % coton. Dos : 100 % coton",
    },
  },
  "CHA-006": {
    en: {
      title: "Set of three sewn stars",
      description:
        "Three padded stars, 9 cm from point to point, for a branch, a window or a parcel. The three weigh 42 g and take 108 minutes to cut, sew and fill.",
      material: "100% cotton; filling: 100% polyester",
    },
    es: {
      title: "Juego de tres estrellas de tela",
      description:
        "Tres estrellas rellenas de 9 cm para una rama, una ventana o un regalo. Juntas pesan 42 g; se cortan, se cosen y se rellenan en 108 minutos.",
      material: "100 % algodón; relleno: 100 % poliéster",
    },
    fr: {
      title: "Trois étoiles en tissu",
      description:
        "Trois étoiles rembourrées de 9 cm, pour une branche, une fenêtre ou un paquet. Les trois pèsent 42 g ; coupe, couture et rembourrage demandent 108 minutes.",
      material: "100 % coton ; garnissage : 100 % polyester",
    },
  },
  "CHA-007": {
    en: {
      title: "Wall pocket with garden scene",
      description:
        "A garden in appliqué, with a pocket to hold letters, scissors or keys. It hangs 55 cm long and 40 cm wide and takes 4½ hours. Spot clean only.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester",
    },
    es: {
      title: "Bolsillero de pared con jardín",
      description:
        "Un jardín de telas aplicadas, con bolsillo para cartas, tijeras o llaves. Colgado mide 55 cm de largo por 40 cm de ancho, y lleva 4 horas y media. Limpie solo la mancha, sin lavar.",
      material: "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster",
    },
    fr: {
      title: "Vide-poche mural au jardin",
      description:
        "Un jardin en appliqué, avec une poche pour le courrier, les ciseaux ou les clés. Suspendu, il mesure 55 cm sur 40 cm et demande 4 heures et demie. Nettoyer la tache seulement.",
      material: "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester",
    },
  },
  "CHA-008": {
    en: {
      title: "Mobile with six sewn birds",
      description:
        "Six cloth birds hang from a ring of cane and turn with the air of the room. It measures 25 cm across and 45 cm from top to bottom; the sewing is 4 hours. Hang it high, as decoration: it is not a toy for a cot.",
      material: "Birds: 100% cotton; filling: 100% polyester; ring: cane",
    },
    es: {
      title: "Móvil con seis pájaros de tela",
      description:
        "Seis pájaros de tela cuelgan de un aro de caña y giran con el aire del cuarto. Mide 25 cm de ancho y 45 cm de alto; la costura toma 4 horas. Cuélguelo en alto, como adorno: no es un juguete para cuna.",
      material: "Pájaros: 100 % algodón; relleno: 100 % poliéster; aro: caña",
    },
    fr: {
      title: "Mobile aux six oiseaux de tissu",
      description:
        "Six oiseaux de tissu pendent d’un anneau de canne et tournent avec l’air de la pièce. Il mesure 25 cm de large et 45 cm de haut, pour 4 heures de couture. À suspendre haut, comme décoration : ce n’est pas un jouet de berceau.",
      material: "Oiseaux : 100 % coton ; garnissage : 100 % polyester ; anneau : canne",
    },
  },
  "CHA-009": {
    en: {
      title: "Arpillera to an agreed theme",
      description:
        "You name the theme, and the scene is agreed with the group before anyone cuts the cloth. The picture measures 40 × 40 cm, with filled figures in relief and embroidered details. Allow for 6 hours and 24 minutes of sewing; each one is made to order.",
      material: "Base: 100% cotton; appliqué: 65% cotton, 35% polyester; filling: 100% polyester",
    },
    es: {
      title: "Arpillera con tema acordado",
      description:
        "Usted propone el tema y la escena se acuerda con el grupo antes de cortar la tela. El cuadro mide 40 × 40 cm, con figuras rellenas en relieve y detalles bordados. Son 6 horas con 24 minutos de costura, siempre a pedido.",
      material:
        "Base: 100 % algodón; aplicación: 65 % algodón, 35 % poliéster; relleno: 100 % poliéster",
    },
    fr: {
      title: "Arpillera sur un thème convenu",
      description:
        "Vous proposez le thème, et la scène se décide avec le groupe avant de couper le tissu. Le tableau mesure 40 × 40 cm, avec des figurines rembourrées en relief et des détails brodés. Comptez 6 heures et 24 minutes de couture, toujours sur commande.",
      material:
        "Fond : 100 % coton ; appliqué : 65 % coton, 35 % polyester ; garnissage : 100 % polyester",
    },
  },
}
