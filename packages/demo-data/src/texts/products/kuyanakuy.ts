import type { ProductTexts } from "../types"

export const kuyanakuyProducts: ProductTexts = {
  "KUY-001": {
    en: {
      title: "Wall hanging with a mountain village",
      description:
        "Cut from cotton cloth, padded here and there and sewn on, a village climbs its mountain on a hanging of 50 × 70 cm. The pieces are sewn by machine and by hand, and embroidery draws the details. It takes 8.5 hours; spot clean only, because of the filling.",
      material: "Ground: 100% cotton. Appliqué: 100% cotton. Filling: 100% polyester",
    },
    es: {
      title: "Tapiz de aplicación: pueblo en la montaña",
      description:
        "Recortado en tela de algodón, con algo de relleno, un pueblo sube por su cerro en un tapiz de 50 × 70 cm. Las piezas se cosen a máquina y a mano, y el bordado dibuja los detalles. Toma ocho horas y media. Por el relleno, límpielo solo por zonas.",
      material: "Fondo: 100 % algodón. Aplicaciones: 100 % algodón. Relleno: 100 % poliéster",
    },
    fr: {
      title: "Tenture au village de montagne",
      description:
        "Découpé dans du coton, légèrement rembourré et cousu sur le fond, un village grimpe à flanc de montagne : 50 × 70 cm à accrocher. Les pièces sont cousues à la machine et à la main ; la broderie dessine les détails. Huit heures et demie ; à nettoyer par taches, à cause de la ouate.",
      material: "Fond : 100 % coton. Appliqués : 100 % coton. Garnissage : 100 % polyester",
    },
  },
  "KUY-002": {
    en: {
      title: "Cushion cover with appliqué flowers",
      description:
        "Flowers are cut from cloth, sewn to the front and finished with embroidery. The cover fits a 40 × 40 cm cushion, which is not included. Cotton throughout, so it can be washed by hand at 30 °C; 4.4 hours of work on blue, red or natural ground.",
      material: "Front: 100% cotton. Back: 100% cotton",
    },
    es: {
      title: "Funda de cojín con flores aplicadas",
      description:
        "Las flores se recortan en tela, se cosen al frente y se rematan con bordado. Va en un cojín de 40 × 40 cm, que no está incluido. Como todo es algodón, se lava a mano a 30 °C; lleva 4.4 horas y el fondo puede ser azul, rojo o natural.",
      material: "Frente: 100 % algodón. Reverso: 100 % algodón",
    },
    fr: {
      title: "Housse de coussin à fleurs en appliqué",
      description:
        "Les fleurs sont taillées dans du tissu, cousues sur le devant et soulignées de broderie. Pour un coussin de 40 × 40 cm, non fourni. Tout est en coton et se lave à la main à 30 °C ; 4,4 heures de travail, sur fond bleu, rouge ou écru.",
      material: "Devant : 100 % coton. Dos : 100 % coton",
    },
  },
  "KUY-003": {
    en: {
      title: "Table runner with appliqué border",
      description:
        "The work is in the border: shapes cut from cloth, sewn on and embroidered along the edge. The runner measures 35 × 140 cm and takes five and a half hours. All cotton, natural or blue.",
      material: "100% cotton",
    },
    es: {
      title: "Camino de mesa con cenefa de aplicación",
      description:
        "El trabajo está en la cenefa: recortada en tela, cosida y bordada por el borde. Mide 35 × 140 cm y pesa 260 g. Lleva cinco horas y media, en algodón natural o azul.",
      material: "100 % algodón",
    },
    fr: {
      title: "Chemin de table à bordure en appliqué",
      description:
        "Tout l’ouvrage est dans la bordure, découpée, cousue et brodée. Le chemin de table mesure 140 cm de long sur 35 de large. Cinq heures et demie de travail, en coton écru ou bleu.",
      material: "100 % coton",
    },
  },
  "KUY-004": {
    en: {
      title: "Four cotton place mats",
      description:
        "Four mats of 45 × 32 cm with sewn-on shapes, bound at the edge. A set needs 4.8 hours, a little over an hour for each mat. Natural or green; wash by hand at 30 °C.",
      material: "100% cotton",
    },
    es: {
      title: "Juego de cuatro individuales",
      description:
        "Cuatro individuales de 45 × 32 cm con figuras aplicadas y borde ribeteado. El juego requiere 4.8 horas, poco más de una por individual. En natural o verde; se lavan a mano a 30 °C.",
      material: "100 % algodón",
    },
    fr: {
      title: "Quatre sets de table en coton",
      description:
        "Quatre sets de 45 × 32 cm ornés de formes cousues et bordés d’un biais. L’ensemble demande 4,8 heures, un peu plus d’une heure par set. Écru ou vert, à laver à la main à 30 °C.",
      material: "100 % coton",
    },
  },
  "KUY-005": {
    en: {
      title: "Quilted throw of sewn squares",
      description:
        "Square after square is cut, joined and quilted over a filling until the throw reaches 130 × 170 cm. The result weighs 1.4 kg and takes 17.5 hours. Made to order in warm or cool colours.",
      material: "Shell: 100% cotton. Filling: 100% polyester",
    },
    es: {
      title: "Manta acolchada de cuadrados cosidos",
      description:
        "Cuadrado por cuadrado se corta, se une y se acolcha sobre el relleno hasta llegar a 130 × 170 cm. La manta pesa 1.4 kg y suma 17.5 horas. Se hace a pedido, en gama cálida o fría.",
      material: "Tela: 100 % algodón. Relleno: 100 % poliéster",
    },
    fr: {
      title: "Plaid matelassé en carrés assemblés",
      description:
        "Carré après carré, le coton est coupé, assemblé puis piqué sur la ouate jusqu’à former un plaid de 130 × 170 cm. Il pèse 1,4 kg et réclame 17,5 heures. Fait sur commande, en tons chauds ou froids.",
      material: "Enveloppe : 100 % coton. Garnissage : 100 % polyester",
    },
  },
  "KUY-006": {
    en: {
      title: "Christmas stocking with appliqué",
      description:
        "A lined stocking, 42 cm long, with appliqué on the front and room for an orange, a book and whatever else turns up. Red or green cotton. Each one is 2.2 hours of cutting, sewing and embroidery.",
      material: "Outer: 100% cotton. Lining: 100% cotton",
    },
    es: {
      title: "Bota navideña con aplicaciones",
      description:
        "Bota de 42 cm, forrada, con figuras aplicadas al frente y sitio para los regalos chicos. Cortarla, coserla y bordarla toma 2.2 horas. En algodón rojo o verde.",
      material: "Exterior: 100 % algodón. Forro: 100 % algodón",
    },
    fr: {
      title: "Chaussette de Noël en appliqué",
      description:
        "Une chaussette doublée, longue de 42 cm, décorée d’appliqués sur le devant, où tiennent une mandarine, un livre et quelques surprises. En coton rouge ou vert. Coupe, couture et broderie : 2,2 heures.",
      material: "Extérieur : 100 % coton. Doublure : 100 % coton",
    },
  },
  "KUY-007": {
    en: {
      title: "Skirt for the Christmas tree",
      description:
        "It lies around the foot of the tree and covers the stand: 110 cm across, lined, with appliqué on red or natural cotton. Six hours of work, started when the order comes in. At 480 g it folds away into a drawer until next December.",
      material: "Outer: 100% cotton. Lining: 100% cotton",
    },
    es: {
      title: "Pie de árbol de Navidad con aplicaciones",
      description:
        "Rodea la base del árbol y tapa el soporte: 110 cm de lado a lado, con forro y aplicaciones sobre algodón rojo o natural. Las seis horas de trabajo empiezan cuando llega el pedido. Pesa 480 g y se guarda doblado hasta el próximo diciembre.",
      material: "Exterior: 100 % algodón. Forro: 100 % algodón",
    },
    fr: {
      title: "Jupe de sapin en appliqué",
      description:
        "Elle s’étale au pied du sapin et cache le support : 110 cm d’envergure, une doublure et des appliqués sur coton rouge ou écru. Six heures de travail, à partir de votre commande. Pliée (480 g), elle attend le prochain mois de décembre dans un tiroir.",
      material: "Extérieur : 100 % coton. Doublure : 100 % coton",
    },
  },
  "KUY-008": {
    en: {
      title: "Story hanging with a fox or a condor",
      description:
        "A story told in cloth for the wall of a child’s room: choose the fox or the condor. The padded figures are sewn to a ground of 40 × 60 cm in six hours of work. It is a picture to hang up, not a toy.",
      material: "Ground: 100% cotton. Appliqué: 100% cotton. Filling: 100% polyester",
    },
    es: {
      title: "Tapiz de cuento: el zorro o el cóndor",
      description:
        "Un cuento contado en tela para la pared del cuarto de los chicos: elija el del zorro o el del cóndor. Las figuras, con relleno, se cosen sobre un fondo de 40 × 60 cm; son seis horas. Es un cuadro para colgar, no un juguete.",
      material: "Fondo: 100 % algodón. Aplicaciones: 100 % algodón. Relleno: 100 % poliéster",
    },
    fr: {
      title: "Tenture-conte : le renard ou le condor",
      description:
        "Une histoire en tissu pour le mur d’une chambre d’enfant ; à vous de choisir entre le renard et le condor. Les figures rembourrées sont cousues sur un fond de 40 × 60 cm, en six heures. C’est un tableau à suspendre, pas un jouet.",
      material: "Fond : 100 % coton. Appliqués : 100 % coton. Garnissage : 100 % polyester",
    },
  },
}
