import cart from "./cart.json"
import catalogue from "./catalogue.json"
import checkout from "./checkout.json"
import error from "./error.json"
import groups from "./groups.json"
import help from "./help.json"
import home from "./home.json"
import order from "./order.json"
import price from "./price.json"
import prices from "./prices.json"
import problems from "./problems.json"
import product from "./product.json"
import returned from "./returned.json"
import search from "./search.json"
import site from "./site.json"
import terms from "./terms.json"

export default {
  cart,
  catalogue,
  checkout,
  error,
  groups,
  help,
  home,
  order,
  price,
  prices,
  problems,
  product,
  returned,
  search,
  site,
  terms,
}
