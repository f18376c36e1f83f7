"use client"

import { Button } from "@/ui/button"

export function PrintButton({ label }: { label: string }) {
  return (
    <Button kind="quiet" className="no-print" onClick={() => window.print()}>
      {label}
    </Button>
  )
}
