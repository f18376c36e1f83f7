import type { ProductTexts } from "../types"

export const casaBetaniaProducts: ProductTexts = {
  "CAS-001": {
    en: {
      title: "Backpack in striped cloth with leather straps",
      description:
        "Striped cotton outside, a lining inside, and straps of leather. The backpack stands 42 cm high and 30 cm wide, with 14 cm of depth, and weighs 620 g. It takes five hours, and every seam is checked under load before it leaves the workshop.",
      material:
        "Outer: 100% cotton. Lining: 100% polyester. Leather straps. Contains non-textile parts of animal origin",
    },
    es: {
      title: "Mochila de tela a rayas con correas de cuero",
      description:
        "Tela de algodón a rayas por fuera, forro por dentro y correas de cuero. Mide 42 × 30 × 14 cm y pesa 620 g. Son cinco horas de trabajo; antes de salir del taller, cada costura se prueba con carga.",
      material:
        "Exterior: 100 % algodón. Forro: 100 % poliéster. Correas de cuero. Contiene partes no textiles de origen animal",
    },
    fr: {
      title: "Sac à dos en tissu rayé, bretelles en cuir",
      description:
        "Coton rayé à l’extérieur, doublure à l’intérieur, bretelles en cuir. Il mesure 42 cm de haut, 30 de large et 14 de profondeur, pour 620 g. Cinq heures de travail, puis un essai en charge : chaque couture est vérifiée avant le départ.",
      material:
        "Extérieur : 100 % coton. Doublure : 100 % polyester. Bretelles en cuir. Contient des parties non textiles d’origine animale",
    },
  },
  "CAS-002": {
    en: {
      title: "Shoulder bag with zip pocket",
      description:
        "A bag for every day, 28 × 26 cm and 8 cm deep, with a zip pocket for keys and coins. Cutting, lining, fitting the zip and adding the strap take 3.4 hours. Red, blue or grey cotton; 330 g empty.",
      material: "Outer: 100% cotton. Lining: 100% polyester",
    },
    es: {
      title: "Bolso al hombro con bolsillo de cierre",
      description:
        "Un bolso para todos los días, de 28 × 26 cm y 8 cm de fondo, con un bolsillo de cierre para llaves y sencillo. Cortar, forrar, poner el cierre y la correa toma 3.4 horas. Vacío pesa 330 g; en algodón rojo, azul o gris.",
      material: "Exterior: 100 % algodón. Forro: 100 % poliéster",
    },
    fr: {
      title: "Sac bandoulière à poche zippée",
      description:
        "Le sac de tous les jours : 28 × 26 cm, 8 cm de profondeur et une poche zippée pour les clés et la monnaie. De la coupe à la pose de la bandoulière, il faut 3,4 heures. Vide, il pèse 330 g ; coton rouge, bleu ou gris.",
      material: "Extérieur : 100 % coton. Doublure : 100 % polyester",
    },
  },
  "CAS-003": {
    en: {
      title: "Cotton shopping bag with inside pocket",
      description:
        "All cotton, with a pocket inside so that the phone does not sink under the potatoes. It holds what fits into 38 × 42 × 10 cm and weighs 240 g itself. Two hours of sewing; red, blue or natural.",
      material: "100% cotton",
    },
    es: {
      title: "Bolsa de compras con bolsillo interior",
      description:
        "Toda de algodón, con un bolsillo por dentro para que el celular no se pierda bajo las papas. Carga lo que entre en 38 × 42 × 10 cm y ella misma pesa 240 g. Dos horas de costura, en rojo, azul o color natural.",
      material: "100 % algodón",
    },
    fr: {
      title: "Cabas en coton avec poche intérieure",
      description:
        "Tout en coton, avec une poche intérieure où le téléphone ne disparaît pas sous les pommes de terre. Le cabas mesure 38 × 42 × 10 cm et pèse 240 g. Deux heures de couture ; rouge, bleu ou écru.",
      material: "100 % coton",
    },
  },
  "CAS-004": {
    en: {
      title: "Lined zip pouch",
      description:
        "Pencils, chargers or a toothbrush: the pouch is 20 cm long, 13 cm high and lined. It weighs 60 g and is exactly one hour of work. Choose red, blue, green or grey.",
      material: "Outer: 100% cotton. Lining: 100% polyester",
    },
    es: {
      title: "Estuche forrado con cierre",
      description:
        "Para lápices, cables o el cepillo de dientes: 20 × 13 cm, 4 cm de fondo y forro por dentro. Pesa 60 g y se hace en una hora. En rojo, azul, verde o gris.",
      material: "Exterior: 100 % algodón. Forro: 100 % poliéster",
    },
    fr: {
      title: "Trousse doublée à fermeture éclair",
      description:
        "Crayons, chargeurs ou brosse à dents : la trousse mesure 20 × 13 cm, avec 4 cm d’épaisseur et une doublure. Soixante grammes, une heure de travail. Au choix en rouge, bleu, vert ou gris.",
      material: "Extérieur : 100 % coton. Doublure : 100 % polyester",
    },
  },
  "CAS-005": {
    en: {
      title: "Coin purse with a woven front",
      description:
        "A purse of 11 × 9 cm for coins, a folded note and a ticket. The front is woven cloth and the lining is cotton too. About forty minutes of work and 35 g; red, blue, green or grey.",
      material: "Outer: 100% cotton. Lining: 100% cotton",
    },
    es: {
      title: "Monedero con frente tejido",
      description:
        "Un monedero de 11 × 9 cm donde entran las monedas, un billete doblado y el boleto. El frente es de tela tejida; el forro también es de algodón. Toma unos cuarenta minutos y pesa 35 g; en cuatro colores.",
      material: "Exterior: 100 % algodón. Forro: 100 % algodón",
    },
    fr: {
      title: "Porte-monnaie à face tissée",
      description:
        "Des pièces, un billet plié, un ticket : tout tient dans 11 × 9 cm. La face est en étoffe tissée et la doublure, elle aussi, en coton. Une quarantaine de minutes de travail pour 35 g, en quatre couleurs.",
      material: "Extérieur : 100 % coton. Doublure : 100 % coton",
    },
  },
  "CAS-006": {
    en: {
      title: "Padded laptop sleeve",
      description:
        "Cotton outside, padding in the middle, lining inside: three layers between a computer and the rest of the bag. The 13 and 15 inch sizes come in grey or red. A sleeve takes 2.4 hours and weighs about 230 g.",
      material: "Outer: 100% cotton. Lining: 100% polyester. Filling: 100% polyester",
    },
    es: {
      title: "Funda acolchada para laptop",
      description:
        "Algodón por fuera, acolchado al medio y forro por dentro: tres capas entre la laptop y lo demás que lleve en el bolso. Para equipos de 13 o 15 pulgadas, en gris o rojo. Cada funda toma 2.4 horas y pesa unos 230 g.",
      material: "Exterior: 100 % algodón. Forro: 100 % poliéster. Relleno: 100 % poliéster",
    },
    fr: {
      title: "Housse matelassée pour ordinateur portable",
      description:
        "Coton dehors, ouate au milieu, doublure dedans : trois couches séparent l’ordinateur du reste du sac. Elle existe en 13 et 15 pouces, en gris ou en rouge. Comptez 2,4 heures d’atelier et environ 230 g.",
      material: "Extérieur : 100 % coton. Doublure : 100 % polyester. Garnissage : 100 % polyester",
    },
  },
  "CAS-007": {
    en: {
      title: "Neck wallet for phone and passport",
      description:
        "Flat enough to wear under a shirt: 20 × 14 cm and only one centimetre thick. Phone and passport travel in it, against the body. One hour and 24 minutes of work, 70 g, in blue or grey.",
      material: "Outer: 100% cotton. Lining: 100% polyester",
    },
    es: {
      title: "Portadocumentos de cuello para viaje",
      description:
        "Tan plano que va debajo de la camisa: 20 × 14 cm y un centímetro de grosor. Lleva el celular y el pasaporte pegados al cuerpo. Se cose en 1.4 horas, pesa 70 g y viene en azul o gris.",
      material: "Exterior: 100 % algodón. Forro: 100 % poliéster",
    },
    fr: {
      title: "Pochette de cou pour téléphone et passeport",
      description:
        "Assez plate pour passer sous une chemise : 20 × 14 cm et un seul centimètre d’épaisseur. Le téléphone et le passeport voyagent contre soi. Il faut 1 h 24 pour la coudre ; elle pèse 70 g, en bleu ou en gris.",
      material: "Extérieur : 100 % coton. Doublure : 100 % polyester",
    },
  },
  "CAS-008": {
    en: {
      title: "Leather key ring with a woven strip",
      description:
        "A strip of cotton weaving is let into cattle leather, stitched and closed with a steel ring. The leather is waxed at the end. Ten centimetres long, half an hour of work, in brown or black.",
      material: "Cattle leather, cotton strip, steel ring",
    },
    es: {
      title: "Llavero de cuero con cinta tejida",
      description:
        "Una cinta de algodón tejido va incrustada y cosida en cuero de res, con argolla de acero. El cuero se encera al final. Mide 10 cm y toma media hora; en marrón o negro.",
      material: "Cuero de res, cinta de algodón, argolla de acero",
    },
    fr: {
      title: "Porte-clés en cuir à ruban tissé",
      description:
        "Un ruban de coton tissé, incrusté puis cousu dans du cuir de bovin, et un anneau d’acier. Le cuir est ciré en dernier. Dix centimètres, une demi-heure de travail, en brun ou en noir.",
      material: "Cuir de bovin, ruban de coton, anneau en acier",
    },
  },
  "CAS-009": {
    en: {
      title: "Short jacket in woven cotton",
      description:
        "A short jacket of woven cotton, lined with cotton, for the days between coat and cardigan. It is cut to your size once you order: S, M, L or XL, in blue or rust. Cutting, sewing, lining and pressing take nine hours; the finished jacket weighs around 560 g.",
      material: "Shell: 100% cotton. Lining: 100% cotton",
    },
    es: {
      title: "Casaca corta de algodón tejido",
      description:
        "Casaca corta de tela tejida, con forro también de algodón, para media estación. Se corta cuando usted la pide, en talla S, M, L o XL, azul u óxido. Cortar, coser, forrar y planchar suma nueve horas; terminada pesa unos 560 g.",
      material: "Exterior: 100 % algodón. Forro: 100 % algodón",
    },
    fr: {
      title: "Veste courte en coton tissé",
      description:
        "Une veste courte, tout coton jusqu’à la doublure, pour la demi-saison. Le tissu n’est coupé qu’après votre commande, du S au XL, en bleu ou en rouille. Coupe, couture, doublage et repassage prennent neuf heures ; la veste pèse environ 560 g.",
      material: "Tissu extérieur : 100 % coton. Doublure : 100 % coton",
    },
  },
}
