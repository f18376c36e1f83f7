import type { GroupWords, InEachLanguage } from "../types"

export const chascanahuiWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Chascañahui",
    summary: "Women who sew arpilleras in Pamplona Alta, in the south of Lima",
    story:
      "Chascañahui is a group of women who sew arpilleras in Pamplona Alta, district of San Juan de Miraflores. An arpillera is a picture in cloth with small padded figures sewn on in relief.\n\nPamplona Alta is one of the places in Lima where this craft began in the second half of the 1970s. The group joined CIAP after the founding year, 1992.",
  },
  es: {
    name: "Chascañahui",
    summary: "Mujeres que cosen arpilleras en Pamplona Alta, al sur de Lima",
    story:
      "Chascañahui es un grupo de mujeres que cosen arpilleras en Pamplona Alta, San Juan de Miraflores. La arpillera es un cuadro de tela con figuras pequeñas rellenas, cosidas en relieve.\n\nPamplona Alta es uno de los lugares de Lima donde esta labor comenzó en la segunda mitad de los años setenta. El grupo se integró a CIAP después del año de fundación, 1992.",
  },
  fr: {
    name: "Chascañahui",
    summary: "Des femmes qui cousent des arpilleras à Pamplona Alta, au sud de Lima",
    story:
      "Chascañahui réunit des femmes qui cousent des arpilleras à Pamplona Alta, dans le district de San Juan de Miraflores. Une arpillera est un tableau de tissu où de petites figurines rembourrées sont cousues en relief.\n\nPamplona Alta est l’un des lieux de Lima où ce travail est né dans la seconde moitié des années 1970. Le groupe a rejoint CIAP après l’année de fondation, 1992.",
  },
}
