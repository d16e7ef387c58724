// The characters of cp1252 from 0x80 to 0x9f; a blank is none.
function pyCharmap() {
  return "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
}
