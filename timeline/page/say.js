// What the page says in the browser: `say` puts a sentence into the reader's language; the server sends the words (language.py).
let words = {}
let spoken = "en"
const say = (text, fields = {}) => (words[text] ?? text).replace(/\{(\w+)\}/g, (whole, name) => fields[name] ?? whole)
