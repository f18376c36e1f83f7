import type { GroupWords, InEachLanguage } from "../types"

export const aymarasNuevoAmanecerWords: InEachLanguage<GroupWords> = {
  en: {
    name: "Los Aymaras del Nuevo Amanecer",
    summary: "Weavers of jackets, waistcoats and carpets in Juli, on Lake Titicaca",
    story:
      "Los Aymaras del Nuevo Amanecer weave in Juli, on the southern shore of Lake Titicaca, in the department of Puno.\n\nThey make jackets, waistcoats and carpets. The group joined CIAP after the founding year, 1992; public texts give neither its founding date nor its number of members.",
  },
  es: {
    name: "Los Aymaras del Nuevo Amanecer",
    summary: "Casacas, chalecos y alfombras tejidas en Juli, a orillas del Titicaca",
    story:
      "Los Aymaras del Nuevo Amanecer tejen en Juli, en la orilla sur del lago Titicaca, Puno.\n\nHacen casacas, chalecos y alfombras. El grupo se integró a CIAP después del año de fundación, 1992; los textos públicos no dicen cuándo se creó ni cuántos socios tiene.",
  },
  fr: {
    name: "Los Aymaras del Nuevo Amanecer",
    summary: "Vestes, gilets et tapis tissés à Juli, au bord du lac Titicaca",
    story:
      "Los Aymaras del Nuevo Amanecer tissent à Juli, sur la rive sud du lac Titicaca, dans la région de Puno.\n\nIls font des vestes, des gilets et des tapis. Le groupe a rejoint CIAP après l’année de fondation, 1992 ; les textes publics ne disent ni quand il s’est créé, ni combien de membres il compte.",
  },
}
