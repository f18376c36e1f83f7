/** Size in px of the picture of a place. */
export const placeSheet = { width: 1500, height: 1000 } as const
/** Size in px of the picture of a step of a craft. */
export const stepSheet = { width: 800, height: 800 } as const

/** Name of the picture of the land where a group lives. */
export const placeName = (group_handle: string): string => `place-${group_handle}`

/** Name of the picture of a step; steps are counted from 1, as they stand in the words of the craft. */
export const stepName = (craft: string, step: number): string => `step-${craft}-${step}`
