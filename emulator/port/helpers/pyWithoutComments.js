// The characters of a verbose pattern (re.X) without white space and comments; those of a set, and escaped ones, stay.
function pyWithoutComments(chars) {
  const kept = [];
  let set = -1;
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at];
    if (char === "\\") {
      kept.push(...chars.slice(at, at + 2));
      at += 1;
    } else if (set < 0 && char === "#" && kept.slice(-2).join("") !== "(?") {
      while (at < chars.length && chars[at] !== "\n") at += 1;
    } else if (set >= 0 || !/[ \t\n\r\v\f]/.test(char)) {
      kept.push(char);
      // A bracket that comes first in a set is one of its characters.
      if (set >= 0 && char === "]" && /[^^]/.test(chars.slice(set + 1, at).join(""))) set = -1;
      else if (set < 0 && char === "[") set = at;
    }
  }
  return kept;
}
