// Lays the kept masters, their smaller widths and the map into a folder that the shop serves: `node dist/draw/sizes.js FOLDER`.
import fs from "node:fs"
import path from "node:path"
import { drawMap } from "../art/map/map"
import { crafts } from "../src/crafts/crafts"
import { groups } from "../src/groups/groups"
import { landPicture, productPictures, stepPictures } from "../src/pictures/files"
import { products } from "../src/products/products"
import { layOut } from "./lay-out"

const masters = path.resolve(__dirname, "..", "..", "pictures")
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error("Say the folder: node dist/draw/sizes.js FOLDER")

const pictures = [
  ...products.flatMap(productPictures),
  ...groups.map(landPicture),
  ...crafts.flatMap(stepPictures),
]

void layOut(pictures, {
  masters,
  folder: path.resolve(folder),
  say: (line) => void process.stdout.write(`${line}\n`),
}).then(() => {
  for (const theme of ["day", "night"] as const)
    fs.writeFileSync(path.resolve(folder, `peru-${theme}.svg`), drawMap(theme))
})
