import { aaasiqaFacts } from "./aaasiqa"
import { aaiduFacts } from "./aaidu"
import { arequipaTallerFacts } from "./arequipa-taller"
import { awaqkunaFacts } from "./awaqkuna"
import { aymarasNuevoAmanecerFacts } from "./aymaras-nuevo-amanecer"
import { bartolinaSisaFacts } from "./bartolina-sisa"
import { casaBetaniaFacts } from "./casa-betania"
import { chascanahuiFacts } from "./chascanahui"
import { chumiLosUrosFacts } from "./chumi-los-uros"
import { ichimayWariFacts } from "./ichimay-wari"
import { jatunSaynaFacts } from "./jatun-sayna"
import { kuyanakuyFacts } from "./kuyanakuy"
import { matesHuancayoFacts } from "./mates-huancayo"
import { mujeresHaciaElMundoFacts } from "./mujeres-hacia-el-mundo"
import { qenqoFacts } from "./qenqo"
import { rasuwillkaFacts } from "./rasuwillka"
import { surAndinoFacts } from "./sur-andino"
import { tablasSarhuaFacts } from "./tablas-sarhua"
import { tawaqFacts } from "./tawaq"
import { tikaLlankiFacts } from "./tika-llanki"
import { tikaRumiFacts } from "./tika-rumi"
import type { ProductFacts } from "./types"

/** Facts of every product, by group. The groups stand in the order in which they joined the record. */
export const factsByGroup: Readonly<Record<string, ProductFacts>> = {
  rasuwillka: rasuwillkaFacts,
  "tika-rumi": tikaRumiFacts,
  tawaq: tawaqFacts,
  awaqkuna: awaqkunaFacts,
  aaidu: aaiduFacts,
  "sur-andino": surAndinoFacts,
  "tika-llanki": tikaLlankiFacts,
  chascanahui: chascanahuiFacts,
  "chumi-los-uros": chumiLosUrosFacts,
  "aymaras-nuevo-amanecer": aymarasNuevoAmanecerFacts,
  aaasiqa: aaasiqaFacts,
  qenqo: qenqoFacts,
  "bartolina-sisa": bartolinaSisaFacts,
  "casa-betania": casaBetaniaFacts,
  kuyanakuy: kuyanakuyFacts,
  "ichimay-wari": ichimayWariFacts,
  "mujeres-hacia-el-mundo": mujeresHaciaElMundoFacts,
  "jatun-sayna": jatunSaynaFacts,
  "mates-huancayo": matesHuancayoFacts,
  "arequipa-taller": arequipaTallerFacts,
  "tablas-sarhua": tablasSarhuaFacts,
}
