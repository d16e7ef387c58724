// A class of characters of a pattern; its items are characters, ranges of them, and \d, \w, \s and their opposites.
function pyPatternClass(items, isNegated, flags) {
  const space = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const unicode = { d: "\\p{Nd}", w: "\\p{L}\\p{N}_", s: space };
  const table = flags & 256 ? { d: "\\d", w: "\\w", s: "\\t-\\r\\x20" } : unicode;
  const categories = [...new Set(items.map((item) => item.category).filter(Boolean))];
  const within = categories.filter((each) => table[each]).map((each) => table[each]);
  const without = categories.filter((each) => !table[each]).map((each) => table[each.toLowerCase()]);
  if (within.some((each) => without.includes(each))) return isNegated ? "[]" : "[^]";
  const codes = items.filter((item) => item.code !== undefined);
  const escaped = (char) => char.replace(/[\]\\^\-[$]/, "\\$&");
  const ranges = codes.map(({ code, high }) => escaped(code) + (high === undefined ? "" : `-${escaped(high)}`));
  const holds = (char) => codes.some(({ code, high = code }) => code <= char && char <= high);
  // Under JavaScript's flag i these four letters are not one, as they are in Python.
  const others = flags & 2 && Array.from("iI\u0130\u0131").some(holds) ? "iI\u0130\u0131" : "";
  const plain = within.join("") + ranges.join("") + others;
  if (!isNegated) {
    const sides = [...without.map((each) => `[^${each}]`), ...(plain ? [`[${plain}]`] : [])];
    return sides.length === 1 ? sides[0] : `(?:${sides.join("|")})`;
  }
  if (without.length === 0) return `[^${plain}]`;
  const last = without.pop();
  return `(?:${without.map((each) => `(?=[${each}])`).join("")}${plain ? `(?![${plain}])` : ""}[${last}])`;
}
