/** The metadata of a cart or order that names it as one of the demonstration; its value is the order's name in the plan. */
export const demonstration_order = "demonstration"
