// In a unit test a CSS module is its own names: `styles.card` is "card".
module.exports = new Proxy({}, { get: (_, name) => (name === "__esModule" ? false : String(name)) })
