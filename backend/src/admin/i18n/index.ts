import en from "./en.json"
import es from "./es.json"
import fr from "./fr.json"

/** Words of the staff screens; the person's own language is chosen in the admin's settings. */
export default { en: { ciap: en }, es: { ciap: es }, fr: { ciap: fr } }
