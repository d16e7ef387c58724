// quote(s, safe=""): UTF-8, percent-encoded but for A-Z a-z 0-9 - . _ ~; half a surrogate pair is an error.
function pyQuote(s) {
  const half = /\p{Surrogate}+/u.exec(s);
  if (!half) return encodeURIComponent(s).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
  const [start, count] = [Array.from(s.slice(0, half.index)).length, half[0].length];
  const one = `character '\\u${half[0].charCodeAt(0).toString(16)}' in position ${start}`;
  const which = count === 1 ? one : `characters in position ${start}-${start + count - 1}`;
  throw pyError("UnicodeEncodeError", `'utf-8' codec can't encode ${which}: surrogates not allowed`);
}
