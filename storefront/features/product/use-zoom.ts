"use client"

import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react"
import { moveBy, type View, whole, zoom_step, zoomAt } from "./zoom"

type Point = { x: number; y: number }
type Pointed = { clientX: number; clientY: number }

/** Pixels that one arrow key moves the picture by. */
const key_pixels = 80

const arrows: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: key_pixels, y: 0 },
  ArrowRight: { x: -key_pixels, y: 0 },
  ArrowUp: { x: 0, y: key_pixels },
  ArrowDown: { x: 0, y: -key_pixels },
}

const centre: Point = { x: 0, y: 0 }
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

function fromCentre(stage: Element, { clientX, clientY }: Pointed): Point {
  const { left, top, width, height } = stage.getBoundingClientRect()
  return { x: clientX - left - width / 2, y: clientY - top - height / 2 }
}

type Turn = (factor: number, at: Point, size: DOMRect) => void

/** React listens to wheels passively, and a pinch on a trackpad would enlarge the page instead. */
function useWheel(stage: RefObject<HTMLElement | null>, onTurn: Turn) {
  const turned = useEffectEvent(onTurn)
  useEffect(() => {
    const element = stage.current
    if (element === null) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002))
      turned(factor, fromCentre(element, event), element.getBoundingClientRect())
    }
    element.addEventListener("wheel", turn, { passive: false })
    return () => element.removeEventListener("wheel", turn)
  }, [stage])
}

/**
 * A magnifier over a stage: wheel and trackpad, two fingers, double click, dragging, and the keys + − 0 and arrows.
 */
export function useZoom(stage: RefObject<HTMLElement | null>) {
  const [view, setView] = useState<View>(whole)
  const fingers = useRef(new Map<number, Point>())

  function by(factor: number, at: Point = centre) {
    const size = stage.current?.getBoundingClientRect()
    if (size) setView((now) => zoomAt(now, factor, at, size))
  }

  function move(way: Point) {
    const size = stage.current?.getBoundingClientRect()
    if (size) setView((now) => moveBy(now, way, size))
  }

  useWheel(stage, (factor, at, size) => setView((now) => zoomAt(now, factor, at, size)))

  /** One finger moves the picture, two fingers bring it nearer. */
  function drag(event: PointerEvent) {
    const last = fingers.current.get(event.pointerId)
    if (last === undefined) return
    const here = fromCentre(event.currentTarget, event)
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
    fingers.current.set(event.pointerId, here)
    if (other === undefined) return move({ x: here.x - last.x, y: here.y - last.y })
    const middle = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 }
    by(distance(here, other) / Math.max(1, distance(last, other)), middle)
  }

  /** Answers whether the key was one of the magnifier's. */
  function press({ key }: KeyboardEvent): boolean {
    const way = arrows[key]
    if (key === "+" || key === "=") by(zoom_step)
    else if (key === "-") by(1 / zoom_step)
    else if (key === "0") setView(whole)
    else if (way !== undefined && view.scale > 1) move(way)
    else return false
    return true
  }

  const lift = (event: PointerEvent) => void fingers.current.delete(event.pointerId)
  return {
    view,
    press,
    by,
    reset: () => setView(whole),
    handlers: {
      onPointerDown(event: PointerEvent) {
        event.currentTarget.setPointerCapture(event.pointerId)
        fingers.current.set(event.pointerId, fromCentre(event.currentTarget, event))
      },
      onPointerMove: drag,
      onPointerUp: lift,
      onPointerCancel: lift,
      onDoubleClick(event: Pointed & { currentTarget: Element }) {
        if (view.scale > 1) setView(whole)
        else by(zoom_step * zoom_step, fromCentre(event.currentTarget, event))
      },
    },
  }
}
