import type { GroupWords, InEachLanguage } from "../types"

export const bartolinaSisaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Bartolina Sisa",
    summary: "Alpaca yarn, knitting and weaving from own animals, Pisacoma, Puno",
    story:
      "Bartolina Sisa is a group of fourteen women in Pisacoma, a village at about 4,500 metres. They work with the fibre of their own animals; half of them only process fibre. Transport serves the village once a week.\n\nThe group was founded on 15 December 1995 and became a legal person in 1996. It meets on the last Thursday of the month, and its board of seven meets every two months.",
  },
  es: {
    name: "Bartolina Sisa",
    summary: "Hilo, tejido y telar con alpaca de sus propios animales, Pisacoma, Puno",
    story:
      "Bartolina Sisa reúne a catorce mujeres de Pisacoma, un pueblo a unos 4500 metros de altura. Trabajan la fibra de sus propios animales; la mitad de ellas se dedica solo a procesarla. Hay transporte al pueblo una vez por semana.\n\nEl grupo se fundó el 15 de diciembre de 1995 y tiene personería jurídica desde 1996. La reunión es el último jueves de cada mes; la junta directiva, de siete integrantes, se junta cada dos meses.",
  },
  fr: {
    name: "Bartolina Sisa",
    summary: "Fil, tricot et tissage d’alpaga de leurs propres animaux, Pisacoma, Puno",
    story:
      "Bartolina Sisa réunit quatorze femmes de Pisacoma, un village situé à environ 4 500 mètres. Elles travaillent la fibre de leurs propres animaux ; la moitié d’entre elles se consacre uniquement à sa préparation. Un transport dessert le village une fois par semaine.\n\nLe groupe a été fondé le 15 décembre 1995 et a la personnalité juridique depuis 1996. Il se réunit le dernier jeudi du mois, et son bureau de sept membres tous les deux mois.",
  },
}
