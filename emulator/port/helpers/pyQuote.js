// quote(s, safe=''): percent-encoded UTF-8, all but A-Z a-z 0-9 - . _ ~.
function pyQuote(s) {
  if (typeof s !== "string") throw pyError("TypeError", "quote_from_bytes() expected bytes");
  const characters = Array.from(s);
  const isHalf = (character) => character !== undefined && /^[\ud800-\udfff]$/.test(character);
  const start = characters.findIndex(isHalf);
  if (start === -1) {
    const escaped = (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase();
    return encodeURIComponent(s).replace(/[!'()*]/g, escaped);
  }
  let end = start;
  while (isHalf(characters[end + 1])) end += 1;
  const code = "\\u" + characters[start].charCodeAt(0).toString(16);
  const where = start === end ? `character '${code}' in position ${start}` : `characters in position ${start}-${end}`;
  throw pyError("UnicodeEncodeError", `'utf-8' codec can't encode ${where}: surrogates not allowed`);
}
