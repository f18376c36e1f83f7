import { dyes } from "../kit/colour"
import { stroke } from "../kit/svg"
import { at, type Shop } from "./acts"
import { figure } from "./works/clay"
import { yarnBall } from "./works/fibre"

/** A small figure between two fingertips, on its way to its place. */
export const pinchFigure =
  (finish: string) =>
  (shop: Shop): string =>
    at(figure(finish)(shop), 418, 250, 0.4, -8)

/** A padded doll that is set onto a cloth. */
export const pinchDoll = (shop: Shop): string => at(figure("painted")(shop), 430, 260, 0.46, -6)

/** A bead that is set into its bed. */
export const pinchBead = (shop: Shop): string => yarnBall(428, 288, 22, shop.look.dyes[0])

/** A button and its shank of thread. */
export const pinchButton = (shop: Shop): string =>
  yarnBall(420, 340, 26, shop.look.dyes[2]) + stroke("M412 336v8M428 336v8", dyes.ink, 5)
