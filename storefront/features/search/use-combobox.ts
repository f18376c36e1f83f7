import { type RefObject, useEffect, useState } from "react"

type Combobox = {
  open: boolean
  /** Which option is active; -1 while it is the text itself. */
  active: number
  close: () => void
}

/**
 * Makes a field a combobox with a list below it (ARIA 1.2): arrows walk through the options and back to the text,
 * Enter follows the active one, Escape closes. The field is not React's here: it was on the page, and perhaps in
 * use, before this was loaded.
 */
export function useCombobox(
  field: RefObject<HTMLInputElement | null>,
  { id, count, q, go }: { id: string; count: number; q: string; go: (option: number) => void },
): Combobox {
  const [open, setOpen] = useState(true)
  const [active, setActive] = useState(-1)
  const [shownFor, setShownFor] = useState(q)
  if (shownFor !== q) {
    setShownFor(q)
    setActive(-1)
    setOpen(true)
  }

  useEffect(() => {
    const input = field.current
    if (input === null) return
    const isOpen = open && count > 0
    input.setAttribute("role", "combobox")
    input.setAttribute("aria-autocomplete", "list")
    input.setAttribute("aria-expanded", String(isOpen))
    if (isOpen) input.setAttribute("aria-controls", id)
    else input.removeAttribute("aria-controls")
    if (isOpen && active >= 0) input.setAttribute("aria-activedescendant", `${id}-${active}`)
    else input.removeAttribute("aria-activedescendant")

    const onKey = (event: KeyboardEvent) => {
      if (count === 0 || event.isComposing) return
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step !== undefined) {
        event.preventDefault()
        setOpen(true)
        // One place more than there are options: the text.
        if (isOpen) setActive(((active + 1 + step + count + 1) % (count + 1)) - 1)
        else setActive(-1)
      } else if (event.key === "Enter" && isOpen && active >= 0) {
        event.preventDefault()
        go(active)
      } else if (event.key === "Escape" && isOpen) {
        event.preventDefault()
        setOpen(false)
        setActive(-1)
      }
    }
    const onFocus = () => setOpen(true)
    const onBlur = () => {
      setOpen(false)
      setActive(-1)
    }
    input.addEventListener("keydown", onKey)
    input.addEventListener("focus", onFocus)
    input.addEventListener("blur", onBlur)
    return () => {
      input.removeEventListener("keydown", onKey)
      input.removeEventListener("focus", onFocus)
      input.removeEventListener("blur", onBlur)
    }
  }, [field, id, count, open, active, go])

  return { open: open && count > 0, active, close: () => setOpen(false) }
}
