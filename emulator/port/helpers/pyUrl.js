// A URL as requests sends it: what is percent-encoded needlessly is decoded, and a lone % is encoded.
function pyUrl(url) {
  if (/%(?![0-9a-f]{2})/i.test(url)) return url.replace(/%/g, "%25");
  return url.replace(/%../g, (encoded) => {
    const character = String.fromCharCode(parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : encoded.toUpperCase();
  });
}
