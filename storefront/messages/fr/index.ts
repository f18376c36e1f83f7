import cart from "./cart.json"
import catalogue from "./catalogue.json"
import checkout from "./checkout.json"
import design from "./design.json"
import error from "./error.json"
import groups from "./groups.json"
import help from "./help.json"
import home from "./home.json"
import legal from "./legal.json"
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
  design,
  error,
  groups,
  help,
  home,
  legal,
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
