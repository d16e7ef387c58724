// A header's name in capitals at each part: Content-Type, however the server wrote it.
function pyHeaderName(name) {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}
