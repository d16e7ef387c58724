// A text as a mail's header can carry it: in base64, or with = and two digits for odd bytes, whichever is shorter.
function pyEncodedWord(text) {
  const bytes = pyEncode(text, "utf-8");
  const odd = (character) => `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  const quoted = bytes.toString("latin1").replace(/[^\w!*+/ -]|_/g, odd).replaceAll(" ", "_");
  const packed = bytes.toString("base64");
  return packed.length < quoted.length ? `=?utf-8?b?${packed}?=` : `=?utf-8?q?${quoted}?=`;
}
