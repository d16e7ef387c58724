// s.encode() of a text; half a surrogate pair is an error.
function pyUtf8(s) {
  const half = /\p{Surrogate}+/u.exec(s);
  if (!half) return Buffer.from(s);
  const [start, count] = [Array.from(s.slice(0, half.index)).length, half[0].length];
  const one = `character '\\u${half[0].charCodeAt(0).toString(16)}' in position ${start}`;
  const which = count === 1 ? one : `characters in position ${start}-${start + count - 1}`;
  throw pyError("UnicodeEncodeError", `'utf-8' codec can't encode ${which}: surrogates not allowed`);
}
