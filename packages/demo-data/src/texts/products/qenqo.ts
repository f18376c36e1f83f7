import type { ProductTexts } from "../types"

export const qenqoProducts: ProductTexts = {
  "QEN-001": {
    en: {
      title: "Men’s V-neck pullover in alpaca",
      description:
        "The panels come off a hand-operated frame and are linked seam by seam; the ribs and the V-neck are added by hand. Each pullover takes 12 hours and weighs about 500 g. Navy or grey, men’s sizes M to XL.",
      material: "100% alpaca",
    },
    es: {
      title: "Chompa de alpaca con cuello en V para hombre",
      description:
        "Los paños se tejen en máquina manual y se unen costura por costura; los elásticos y el cuello en V se rematan a mano. Son doce horas de trabajo por chompa y unos 500 g de alpaca. En azul marino o gris, tallas M a XL.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Pull homme en alpaga, col en V",
      description:
        "Les panneaux sont tricotés sur un métier à main, puis remaillés ; les bords-côtes et le col en V sont montés à la main. Il faut douze heures pour ce pull d’environ 500 g. Bleu marine ou gris, tailles homme M à XL.",
      material: "100 % alpaga",
    },
  },
  "QEN-002": {
    en: {
      title: "Long knitted tunic with pockets",
      description:
        "A tunic with pockets, about 95 cm long, to wear as a dress or over trousers. Alpaca makes up 70% of the yarn, wool the other 30%, and the finished piece weighs about 620 g. It is knitted to order on a hand frame in sizes S, M and L: 13.5 hours of work.",
      material: "70% alpaca, 30% wool",
    },
    es: {
      title: "Túnica larga tejida con bolsillos",
      description:
        "Túnica con bolsillos, de unos 95 cm de largo, para llevar como vestido o sobre un pantalón. El hilo combina alpaca y lana, y la prenda pesa cerca de 620 g. Se teje a pedido en tallas S, M y L y toma 13.5 horas en máquina manual.",
      material: "70 % alpaca, 30 % lana",
    },
    fr: {
      title: "Longue tunique en maille avec poches",
      description:
        "Une tunique à poches longue d’environ 95 cm, qui se porte en robe ou sur un pantalon. Sept dixièmes d’alpaga, trois de laine : la pièce pèse environ 620 g. Elle est tricotée sur commande, en S, M ou L, et représente 13,5 heures sur le métier à main et à la couture.",
      material: "70 % alpaga, 30 % laine",
    },
  },
  "QEN-003": {
    en: {
      title: "Alpaca poncho with stand-up collar",
      description:
        "A poncho of 80 × 100 cm in pure alpaca, finished with a collar that stands up against the wind. It comes in one size, in grey or ochre, and weighs 600 g. Knitting, linking, washing and blocking take 11 hours.",
      material: "100% alpaca",
    },
    es: {
      title: "Poncho de alpaca con cuello alto",
      description:
        "Un poncho de 80 × 100 cm, todo de alpaca, con un cuello parado que protege del viento. Hay una sola talla, de 600 g, en gris u ocre. Entre tejer, unir, lavar y dar forma se van once horas.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Poncho en alpaga à col montant",
      description:
        "Ce poncho de 80 × 100 cm se termine par un col montant qui coupe le vent. Une seule taille, 600 g, en gris ou en ocre. Tricot, remaillage, lavage et mise en forme demandent onze heures.",
      material: "100 % alpaga",
    },
  },
  "QEN-004": {
    en: {
      title: "Loop scarf in moss stitch",
      description:
        "Moss stitch, knitted by hand, makes a dense cloth that looks the same on both sides. The loop lies 30 cm wide and 70 cm long and needs no knot or pin. Three and a half hours and 170 g of alpaca, in charcoal, sand or green.",
      material: "100% alpaca",
    },
    es: {
      title: "Chalina circular en punto arroz",
      description:
        "El punto arroz, hecho a palitos, deja un tejido tupido e igual por ambos lados. Extendida mide 30 × 70 cm y se pasa por la cabeza sin amarrar nada. Lleva tres horas y media y 170 g de alpaca; en gris carbón, arena o verde.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Snood en alpaga au point de riz",
      description:
        "Tricoté à la main au point de riz, ce tour de cou présente le même grain à l’endroit et à l’envers. Posé à plat, il mesure 30 × 70 cm ; rien à nouer, rien à épingler. Trois heures et demie de tricot et 170 g d’alpaga, en anthracite, sable ou vert.",
      material: "100 % alpaga",
    },
  },
  "QEN-005": {
    en: {
      title: "Plain alpaca beanie",
      description:
        "A beanie without pattern or pompom, 24 cm high; it weighs just 65 g. One knitter makes it by hand in a little under two hours. Black, grey or rust.",
      material: "100% alpaca",
    },
    es: {
      title: "Gorro liso de alpaca",
      description:
        "Gorro sencillo, sin dibujo ni pompón, de 24 cm de alto y apenas 65 g. Tejerlo a mano toma poco menos de dos horas. Hay en negro, gris y color óxido.",
      material: "100 % alpaca",
    },
    fr: {
      title: "Bonnet uni en alpaga",
      description:
        "Un bonnet sans motif ni pompon, haut de 24 cm, qui ne pèse que 65 g. Presque deux heures de tricot à la main. En noir, en gris ou en rouille.",
      material: "100 % alpaga",
    },
  },
  "QEN-006": {
    en: {
      title: "Knitted waistcoat with coconut buttons",
      description:
        "Cotton is mixed into the alpaca here, which keeps the waistcoat at 360 g. It closes with coconut buttons and is worn over a shirt or a blouse. Sizes S to L; 8.5 hours from the first panel to the last button.",
      material: "60% alpaca, 40% cotton; coconut buttons",
    },
    es: {
      title: "Chaleco tejido con botones de coco",
      description:
        "La alpaca va mezclada con algodón, y el chaleco se queda en 360 g. Se cierra con botones de coco y acompaña bien una camisa o una blusa. Tallas S a L; ocho horas y media, del primer paño al último botón.",
      material: "60 % alpaca, 40 % algodón; botones de coco",
    },
    fr: {
      title: "Gilet sans manches à boutons de coco",
      description:
        "Le coton allège l’alpaga : ce gilet sans manches pèse 360 g. Il se boutonne avec de la noix de coco et se glisse sur une chemise ou un chemisier. Du S au L ; huit heures et demie, du premier panneau au dernier bouton.",
      material: "60 % alpaga, 40 % coton ; boutons en noix de coco",
    },
  },
  "QEN-007": {
    en: {
      title: "Baby blanket with a wave pattern",
      description:
        "Waves run across this square of 80 × 80 cm, knitted from alpaca and cotton on a hand frame. At 420 g it covers a cot or a pushchair. It takes 6.5 hours and comes in ivory or light grey.",
      material: "60% alpaca, 40% cotton",
    },
    es: {
      title: "Mantita de bebé con olas",
      description:
        "Un cuadrado de 80 × 80 cm con dibujo de olas, tejido en máquina manual con alpaca y algodón. Pesa 420 g y sirve para la cuna o el coche. Seis horas y media de trabajo, en marfil o gris claro.",
      material: "60 % alpaca, 40 % algodón",
    },
    fr: {
      title: "Couverture de bébé à motif de vagues",
      description:
        "Des vagues traversent ce carré de 80 × 80 cm, en alpaga et coton, tricoté sur métier à main en six heures et demie. Avec ses 420 g, il couvre un berceau ou une poussette. Ivoire ou gris clair.",
      material: "60 % alpaga, 40 % coton",
    },
  },
  "QEN-008": {
    en: {
      title: "Baby cardigan with matching cap",
      description:
        "A cardigan that opens at the front and a cap from the same yarn, both knitted by hand. The two together weigh 150 g and take six hours. For babies up to 3, up to 6 or up to 12 months.",
      material: "60% alpaca, 40% cotton",
    },
    es: {
      title: "Chompita y gorrito de bebé",
      description:
        "Una chompita abierta adelante y un gorrito del mismo hilo de alpaca y algodón, tejidos a mano. El juego completo pesa 150 g y toma seis horas. Para bebés de 0 a 3, de 3 a 6 y de 6 a 12 meses.",
      material: "60 % alpaca, 40 % algodón",
    },
    fr: {
      title: "Gilet et bonnet de bébé assortis",
      description:
        "Un petit gilet ouvert devant et son bonnet, tricotés à la main dans le même fil d’alpaga et de coton. L’ensemble pèse 150 g et prend six heures. Tailles 0-3, 3-6 et 6-12 mois.",
      material: "60 % alpaga, 40 % coton",
    },
  },
}
