/** Where a group is; a town that bears its department's name is not said twice. */
export const placeOf = ({ place, department }: { place: string; department: string }): string =>
  place === department ? place : `${place}, ${department}`
