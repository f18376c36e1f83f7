import type { ProductTexts } from "../types"

export const tikaRumiProducts: ProductTexts = {
  "TIK-001": {
    en: {
      title: "Drop earrings with chrysocolla",
      description:
        "Chrysocolla set in silver 950 makes a drop 3.5 cm long and 1 cm wide. The jeweller cuts, solders, sets and polishes for 2 hours a pair. Together they weigh 8 g.",
      material: "Silver 950; chrysocolla",
    },
    es: {
      title: "Aretes colgantes con crisocola",
      description:
        "Crisocola engastada en plata 950: cada arete cuelga 3.5 cm y tiene 1 cm de ancho. Cortar, soldar, engastar y pulir el par toma 2 horas. Los dos aretes pesan 8 g.",
      material: "Plata 950; crisocola",
    },
    fr: {
      title: "Boucles d’oreilles goutte et chrysocolle",
      description:
        "La chrysocolle, sertie dans l’argent 950, forme une goutte longue de 3,5 cm et large de 1 cm. Découpe, soudure, sertissage et polissage prennent 2 heures pour la paire. L’ensemble pèse 8 g.",
      material: "Argent 950 ; chrysocolle",
    },
  },
  "TIK-002": {
    en: {
      title: "Stud earrings with Andean cross",
      description:
        "Two small Andean crosses, 9 mm across, cut from silver 950. They weigh 4 g the pair, little enough to forget them on the ear. Cutting, filing and polishing take 84 minutes.",
      material: "Silver 950",
    },
    es: {
      title: "Aretes de botón con cruz andina",
      description:
        "Dos cruces andinas de 9 mm, caladas en plata 950. El par pesa 4 g y casi no se siente en la oreja. Se cortan, se liman y se pulen en 84 minutos.",
      material: "Plata 950",
    },
    fr: {
      title: "Puces d’oreilles croix andine",
      description:
        "Deux petites croix andines de 9 mm, découpées dans l’argent 950. À 4 g la paire, on les oublie vite. Il faut 84 minutes pour les découper, les limer et les polir.",
      material: "Argent 950",
    },
  },
  "TIK-003": {
    en: {
      title: "Hammered silver hoops",
      description:
        "The hammer leaves small flat marks all round these hoops, and each mark catches the light a little differently. Silver 950, 3 mm thick, in a small and a medium size. One pair is 96 minutes of work.",
      material: "Silver 950",
    },
    es: {
      title: "Argollas de plata martillada",
      description:
        "El martillo deja marcas planas en toda la argolla, y cada una refleja la luz a su manera. Plata 950 de 3 mm de grosor, en medida pequeña y mediana. Un par representa 96 minutos de trabajo.",
      material: "Plata 950",
    },
    fr: {
      title: "Créoles en argent martelé",
      description:
        "Le marteau laisse sur tout l’anneau de petites facettes qui accrochent chacune la lumière. Argent 950, 3 mm d’épaisseur, en petit ou en moyen format. Une paire, c’est 96 minutes de travail.",
      material: "Argent 950",
    },
  },
  "TIK-004": {
    en: {
      title: "Spiral pendant with serpentine",
      description:
        "Silver 950 turns in a spiral around a serpentine stone. The pendant measures 3 × 2.2 cm and weighs 9 g. Shaping, soldering and setting the stone come to nearly two and a half hours.",
      material: "Silver 950; serpentine",
    },
    es: {
      title: "Dije en espiral con serpentina",
      description:
        "La plata 950 gira en espiral alrededor de una piedra serpentina. El dije mide 3 × 2.2 cm y pesa 9 g. Dar forma, soldar y engastar toma casi dos horas y media.",
      material: "Plata 950; serpentina",
    },
    fr: {
      title: "Pendentif spirale en serpentine",
      description:
        "L’argent 950 s’enroule en spirale autour d’une serpentine. Le pendentif mesure 3 × 2,2 cm et pèse 9 g. Mise en forme, soudure et sertissage demandent presque deux heures et demie.",
      material: "Argent 950 ; serpentine",
    },
  },
  "TIK-005": {
    en: {
      title: "Open ring with two balls",
      description:
        "The band does not close: it ends in two small silver balls. Silver 950, 6 g, filed and polished in an hour and a half. Sizes 52 to 60, measured in millimetres round the inside.",
      material: "Silver 950",
    },
    es: {
      title: "Anillo abierto con dos bolitas",
      description:
        "El aro no se cierra: termina en dos bolitas de plata. Pesa 6 g, es de plata 950 y se lima y se pule en hora y media. Tallas 52 a 60, en milímetros de contorno interior.",
      material: "Plata 950",
    },
    fr: {
      title: "Bague ouverte à deux billes",
      description:
        "L’anneau ne se ferme pas : il se termine par deux petites billes d’argent. Argent 950, 6 g, limé et poli en une heure et demie. Tailles 52 à 60, soit le tour intérieur en millimètres.",
      material: "Argent 950",
    },
  },
  "TIK-006": {
    en: {
      title: "Silver cuff with a textile motif",
      description:
        "A band of silver 950, 2.5 cm wide, carries a motif borrowed from woven cloth. It is made to order in small, medium or large. With 28 g of metal and 4 hours at the bench, it is a substantial piece.",
      material: "Silver 950",
    },
    es: {
      title: "Brazalete de plata con motivo textil",
      description:
        "Banda de plata 950, de 2.5 cm de ancho, con un motivo tomado de los tejidos. Lleva 28 g de metal y 4 horas de banco. Se hace a pedido en medida pequeña, mediana o grande.",
      material: "Plata 950",
    },
    fr: {
      title: "Manchette en argent à motif textile",
      description:
        "Un large ruban d’argent 950 de 2,5 cm reprend un motif de tissage. Fabriqué sur commande en petit, moyen ou grand, il compte 28 g de métal et 4 heures d’établi.",
      material: "Argent 950",
    },
  },
  "TIK-007": {
    en: {
      title: "Llama brooch in silver",
      description:
        "A llama in silver 950 for a lapel or a scarf, 3.2 × 2.8 cm. The outline is cut, hammered and filed before the last polish, 2 hours in all. It weighs no more than 8 g, so it does not drag on the cloth.",
      material: "Silver 950",
    },
    es: {
      title: "Prendedor de plata en forma de llama",
      description:
        "Una llama de plata 950 para la solapa o la chalina, de 3.2 × 2.8 cm. La silueta se corta, se martilla y se lima antes del pulido final: 2 horas. Pesa 8 g y no jala la tela.",
      material: "Plata 950",
    },
    fr: {
      title: "Broche lama en argent",
      description:
        "Un lama en argent 950 pour un revers de veste ou une écharpe, 3,2 × 2,8 cm. La silhouette est découpée, martelée et limée avant le dernier polissage, soit 2 heures. À peine 8 g : le tissu ne tire pas.",
      material: "Argent 950",
    },
  },
  "TIK-008": {
    en: {
      title: "Stone-inlay earrings in alpaca metal",
      description:
        "Crushed stone is laid into a frame of alpaca metal, fixed with resin, then sanded flat and polished. The drops measure 3 × 1.2 cm and hang on silver ear wires, in turquoise, red or green. Alpaca metal contains nickel; please choose silver if your skin reacts to it.",
      material:
        "Nickel silver (alpaca metal, contains nickel); crushed stone; resin; silver ear wires",
    },
    es: {
      title: "Aretes de alpaca con piedra incrustada",
      description:
        "Piedra molida incrustada con resina en un marco de alpaca, lijada al ras y pulida. Miden 3 × 1.2 cm y cuelgan de ganchos de plata; hay turquesa, rojo y verde. El metal alpaca contiene níquel: si su piel es sensible, prefiera la plata.",
      material: "Alpaca (metal, contiene níquel); piedra molida; resina; ganchos de plata",
    },
    fr: {
      title: "Boucles d’oreilles à incrustation de pierre",
      description:
        "De la pierre concassée, prise dans la résine, remplit un cadre en métal alpaca, puis se ponce et se polit. Pendants de 3 × 1,2 cm sur crochets en argent, en turquoise, rouge ou vert. L’alpaca, ou maillechort, contient du nickel : en cas d’allergie, mieux vaut l’argent.",
      material:
        "Maillechort (métal alpaca, contient du nickel) ; pierre concassée ; résine ; crochets en argent",
    },
  },
  "TIK-009": {
    en: {
      title: "Knotted bracelet with huayruro seeds",
      description:
        "Huayruro seeds are drilled, strung and held by knots in a cotton cord 18 cm long. One bracelet takes 48 minutes and weighs 6 g. The seeds are poisonous if swallowed: wear it as an adult and keep it out of children’s reach.",
      material: "Cotton cord; huayruro seeds",
    },
    es: {
      title: "Pulsera anudada con semillas de huayruro",
      description:
        "Las semillas de huayruro se perforan, se ensartan y quedan sujetas con nudos en un cordón de algodón de 18 cm. Una pulsera toma 48 minutos y pesa 6 g. Las semillas son venenosas si se tragan: es una pieza para adultos, lejos de los niños.",
      material: "Cordón de algodón; semillas de huayruro",
    },
    fr: {
      title: "Bracelet noué aux graines de huayruro",
      description:
        "Percées puis enfilées, les graines de huayruro tiennent par des nœuds sur un cordon de coton de 18 cm. Un bracelet de 6 g, fait en 48 minutes. Les graines sont toxiques si on les avale : bijou pour adultes, hors de portée des enfants.",
      material: "Cordon de coton ; graines de huayruro",
    },
  },
}
