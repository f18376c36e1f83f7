import type { GroupWords, InEachLanguage } from "../types"

export const casaBetaniaWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Casa Betania",
    summary: "Bags, woven garments and leather accessories from San Martín de Porres, Lima",
    story:
      "The workshop opened in December 1990 in El Pacífico, San Martín de Porres, with seven women. It grew out of the soup kitchens of the neighbourhood and has been an association since 1994.\n\nCasa Betania keeps fixed working hours, from 14:00 to 19:00, and pays wages. It sews garments, bags, purses and backpacks and makes leather accessories.\n\nThe association also does social work with the children of the neighbourhood.",
  },
  es: {
    name: "Casa Betania",
    summary: "Bolsos, prendas en tela tejida y accesorios de cuero, San Martín de Porres, Lima",
    story:
      "El taller abrió en diciembre de 1990 en El Pacífico, San Martín de Porres, con siete mujeres. Nació de los comedores populares del barrio y es asociación desde 1994.\n\nCasa Betania tiene horario fijo, de 14:00 a 19:00, y paga salarios. Confecciona prendas, bolsos, monederos y mochilas, además de accesorios de cuero.\n\nLa asociación también hace trabajo social con los niños del barrio.",
  },
  fr: {
    name: "Casa Betania",
    summary: "Sacs, vêtements tissés et accessoires en cuir, San Martín de Porres, Lima",
    story:
      "L’atelier a ouvert en décembre 1990 à El Pacífico, dans le district de San Martín de Porres, avec sept femmes. Il est né des cantines populaires du quartier et forme une association depuis 1994.\n\nCasa Betania travaille à heures fixes, de 14 h à 19 h, et verse des salaires. On y coud des vêtements, des sacs, des porte-monnaie et des sacs à dos ; on y fait aussi des accessoires en cuir.\n\nL’association mène par ailleurs un travail social auprès des enfants du quartier.",
  },
}
