// s.split(separator, most): without a separator at runs of white space.
function pySplit(s, separator = null, most = -1) {
  if (separator === "") throw pyError("ValueError", "empty separator");
  const limit = most < 0 ? Infinity : Number(most);
  if (separator !== null) {
    const parts = s.split(separator);
    return parts.length <= limit + 1 ? parts : [...parts.slice(0, limit), parts.slice(limit).join(separator)];
  }
  const parts = [];
  let rest = pyLstrip(s);
  while (rest !== "" && parts.length < limit) {
    const [part] = /^[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/.exec(rest);
    parts.push(part);
    rest = pyLstrip(rest.slice(part.length));
  }
  return rest === "" ? parts : [...parts, rest];
}
