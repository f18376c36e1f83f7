export const languages = ["es", "en", "fr"] as const

export type Language = (typeof languages)[number]

/** The mark that stands on everything the simulator shows. */
export const testModeMark: Readonly<Record<Language, string>> = {
  es: "Modo de prueba",
  en: "Test mode",
  fr: "Mode test",
}

type Words = {
  no_money: string
  challenge_title: string
  challenge_text: string
  authenticate: string
  fail: string
  nothing_to_do_title: string
  nothing_to_do_text: string
  finished_title: string
  finished_text: string
  receipt_title: string
  receipt_text: string
  home_title: string
  home_text: string
  amount: string
}

export const words: Readonly<Record<Language, Words>> = {
  es: {
    no_money: "Esto es una simulación: no se mueve dinero real.",
    challenge_title: "Confirma que eres tú",
    challenge_text:
      "En un pago real, tu banco te pediría aquí un código o tu huella. Elige cómo termina la prueba.",
    authenticate: "Autenticar el pago",
    fail: "Hacer que falle",
    nothing_to_do_title: "No hay nada que confirmar",
    nothing_to_do_text: "Este pago ya se confirmó, se canceló o el enlace no es correcto.",
    finished_title: "Listo",
    finished_text: "Puedes cerrar esta página y volver a la tienda.",
    receipt_title: "Recibo de un pago simulado",
    receipt_text: "Este recibo no vale como comprobante de pago.",
    home_title: "Simulador de Stripe",
    home_text: "Aquí responden los pagos con tarjeta mientras no haya una clave real.",
    amount: "Importe",
  },
  en: {
    no_money: "This is a simulation: no real money moves.",
    challenge_title: "Confirm that it is you",
    challenge_text:
      "In a real payment your bank would ask you for a code or a fingerprint here. Choose how the test ends.",
    authenticate: "Authenticate the payment",
    fail: "Let it fail",
    nothing_to_do_title: "There is nothing to confirm",
    nothing_to_do_text: "This payment was already confirmed or canceled, or the link is wrong.",
    finished_title: "Done",
    finished_text: "You can close this page and go back to the shop.",
    receipt_title: "Receipt of a simulated payment",
    receipt_text: "This receipt is no proof of payment.",
    home_title: "Stripe simulator",
    home_text: "Card payments are answered here as long as there is no real key.",
    amount: "Amount",
  },
  fr: {
    no_money: "Ceci est une simulation : aucun argent réel n’est débité.",
    challenge_title: "Confirmez que c’est bien vous",
    challenge_text:
      "Pour un vrai paiement, votre banque vous demanderait ici un code ou une empreinte. Choisissez l’issue du test.",
    authenticate: "Authentifier le paiement",
    fail: "Faire échouer",
    nothing_to_do_title: "Il n’y a rien à confirmer",
    nothing_to_do_text: "Ce paiement a déjà été confirmé ou annulé, ou le lien n’est pas correct.",
    finished_title: "C’est fait",
    finished_text: "Vous pouvez fermer cette page et revenir à la boutique.",
    receipt_title: "Reçu d’un paiement simulé",
    receipt_text: "Ce reçu ne vaut pas preuve de paiement.",
    home_title: "Simulateur de Stripe",
    home_text: "Les paiements par carte sont traités ici tant qu’il n’y a pas de vraie clé.",
    amount: "Montant",
  },
}

/** The first language of ours that a browser asks for; Spanish otherwise, the house's own. */
export function chooseLanguage(asked: string | null, accepted: string | undefined): Language {
  const wishes = [asked ?? "", ...(accepted ?? "").split(",")]
  for (const wish of wishes) {
    const code = wish.trim().slice(0, 2).toLowerCase()
    const language = languages.find((known) => known === code)
    if (language) return language
  }
  return "es"
}
