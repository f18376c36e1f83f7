// Lays the kept masters and their smaller widths into a folder that the shop serves: `node dist/draw/sizes.js FOLDER`.
import path from "node:path"
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
})
