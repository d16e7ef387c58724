// The words of a text or bytes between white space; beyond the limit the rest is one, with the space at its far end.
function pyWords(x, most, isFromEnd = false) {
  const isBytes = Buffer.isBuffer(x);
  const wide = isBytes ? "" : "\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const text = isBytes ? x.toString("latin1") : x;
  const words = Array.from(text.matchAll(new RegExp(`[^\\t-\\r ${wide}]+`, "g")));
  const end = (word) => word.index + word[0].length;
  const single = isFromEnd ? words.slice(Math.max(words.length - most, 0)) : words.slice(0, most);
  const parts = single.map((word) => word[0]);
  if (words.length > most && isFromEnd) parts.unshift(text.slice(0, end(words[words.length - most - 1])));
  if (words.length > most && !isFromEnd) parts.push(text.slice(words[most].index));
  return isBytes ? parts.map((part) => Buffer.from(part, "latin1")) : parts;
}
