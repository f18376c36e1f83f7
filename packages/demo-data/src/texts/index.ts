import { aaasiqaWords } from "./groups/aaasiqa"
import { aaiduWords } from "./groups/aaidu"
import { arequipaTallerWords } from "./groups/arequipa-taller"
import { awaqkunaWords } from "./groups/awaqkuna"
import { aymarasNuevoAmanecerWords } from "./groups/aymaras-nuevo-amanecer"
import { bartolinaSisaWords } from "./groups/bartolina-sisa"
import { casaBetaniaWords } from "./groups/casa-betania"
import { chascanahuiWords } from "./groups/chascanahui"
import { chumiLosUrosWords } from "./groups/chumi-los-uros"
import { ichimayWariWords } from "./groups/ichimay-wari"
import { jatunSaynaWords } from "./groups/jatun-sayna"
import { kuyanakuyWords } from "./groups/kuyanakuy"
import { matesHuancayoWords } from "./groups/mates-huancayo"
import { mujeresHaciaElMundoWords } from "./groups/mujeres-hacia-el-mundo"
import { qenqoWords } from "./groups/qenqo"
import { rasuwillkaWords } from "./groups/rasuwillka"
import { surAndinoWords } from "./groups/sur-andino"
import { tablasSarhuaWords } from "./groups/tablas-sarhua"
import { tawaqWords } from "./groups/tawaq"
import { tikaLlankiWords } from "./groups/tika-llanki"
import { tikaRumiWords } from "./groups/tika-rumi"
import { aaasiqaProducts } from "./products/aaasiqa"
import { aaiduProducts } from "./products/aaidu"
import { arequipaTallerProducts } from "./products/arequipa-taller"
import { awaqkunaProducts } from "./products/awaqkuna"
import { aymarasNuevoAmanecerProducts } from "./products/aymaras-nuevo-amanecer"
import { bartolinaSisaProducts } from "./products/bartolina-sisa"
import { casaBetaniaProducts } from "./products/casa-betania"
import { chascanahuiProducts } from "./products/chascanahui"
import { chumiLosUrosProducts } from "./products/chumi-los-uros"
import { ichimayWariProducts } from "./products/ichimay-wari"
import { jatunSaynaProducts } from "./products/jatun-sayna"
import { kuyanakuyProducts } from "./products/kuyanakuy"
import { matesHuancayoProducts } from "./products/mates-huancayo"
import { mujeresHaciaElMundoProducts } from "./products/mujeres-hacia-el-mundo"
import { qenqoProducts } from "./products/qenqo"
import { rasuwillkaProducts } from "./products/rasuwillka"
import { surAndinoProducts } from "./products/sur-andino"
import { tablasSarhuaProducts } from "./products/tablas-sarhua"
import { tawaqProducts } from "./products/tawaq"
import { tikaLlankiProducts } from "./products/tika-llanki"
import { tikaRumiProducts } from "./products/tika-rumi"
import type { GroupWords, InEachLanguage, ProductTexts } from "./types"

export const groupWords: Readonly<Record<string, InEachLanguage<GroupWords>>> = {
  rasuwillka: rasuwillkaWords,
  "tika-rumi": tikaRumiWords,
  tawaq: tawaqWords,
  awaqkuna: awaqkunaWords,
  aaidu: aaiduWords,
  "sur-andino": surAndinoWords,
  "tika-llanki": tikaLlankiWords,
  chascanahui: chascanahuiWords,
  "chumi-los-uros": chumiLosUrosWords,
  "aymaras-nuevo-amanecer": aymarasNuevoAmanecerWords,
  aaasiqa: aaasiqaWords,
  qenqo: qenqoWords,
  "bartolina-sisa": bartolinaSisaWords,
  "casa-betania": casaBetaniaWords,
  kuyanakuy: kuyanakuyWords,
  "ichimay-wari": ichimayWariWords,
  "mujeres-hacia-el-mundo": mujeresHaciaElMundoWords,
  "jatun-sayna": jatunSaynaWords,
  "mates-huancayo": matesHuancayoWords,
  "arequipa-taller": arequipaTallerWords,
  "tablas-sarhua": tablasSarhuaWords,
}

export const productWords: ProductTexts = {
  ...rasuwillkaProducts,
  ...tikaRumiProducts,
  ...tawaqProducts,
  ...awaqkunaProducts,
  ...aaiduProducts,
  ...surAndinoProducts,
  ...tikaLlankiProducts,
  ...chascanahuiProducts,
  ...chumiLosUrosProducts,
  ...aymarasNuevoAmanecerProducts,
  ...aaasiqaProducts,
  ...qenqoProducts,
  ...bartolinaSisaProducts,
  ...casaBetaniaProducts,
  ...kuyanakuyProducts,
  ...ichimayWariProducts,
  ...mujeresHaciaElMundoProducts,
  ...jatunSaynaProducts,
  ...matesHuancayoProducts,
  ...arequipaTallerProducts,
  ...tablasSarhuaProducts,
}
