// A format of strptime as a regular expression, in the C locale.
function pyTimeRegExp(format) {
  const word = (names) => `(${names.join("|").replace(/i/g, "[iİı]")})`;
  const digits = {
    d: "3[0-1]|[1-2]\\p{Nd}|0[1-9]|[1-9]| [1-9]",
    f: "[0-9]{1,6}",
    G: "\\p{Nd}{4}",
    H: "2[0-3]|[0-1]\\p{Nd}|\\p{Nd}",
    I: "1[0-2]|0[1-9]|[1-9]",
    j: "36[0-6]|3[0-5]\\p{Nd}|[1-2]\\p{Nd}{2}|0[1-9]\\p{Nd}|00[1-9]|[1-9]\\p{Nd}|0[1-9]|[1-9]",
    m: "1[0-2]|0[1-9]|[1-9]",
    M: "[0-5]\\p{Nd}|\\p{Nd}",
    S: "6[0-1]|[0-5]\\p{Nd}|\\p{Nd}",
    u: "[1-7]",
    U: "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}",
    V: "5[0-3]|0[1-9]|[1-4]\\p{Nd}|\\p{Nd}",
    w: "[0-6]",
    W: "5[0-3]|[0-4]\\p{Nd}|\\p{Nd}",
    y: "\\p{Nd}{2}",
    Y: "\\p{Nd}{4}",
    z: "[+-]\\p{Nd}{2}:?[0-5]\\p{Nd}(?::?[0-5]\\p{Nd}(?:\\.\\p{Nd}{1,6})?)?|[Zz]",
  };
  const names = { a: word(pyDateNames("shortDays")), A: word(pyDateNames("days")), p: "([aA][mM]|[pP][mM])" };
  Object.assign(names, { b: word(pyDateNames("shortMonths")), B: word(pyDateNames("months")), Z: "(utc|gmt)" });
  const whole = { c: "%a %b %d %H:%M:%S %Y", x: "%m/%d/%y", X: "%H:%M:%S" };
  const space = "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
  const letters = [];
  const part = (all, letter, blank) => {
    if (blank) return `${space}+`;
    if (letter === undefined) return "iIİı".includes(all) ? "[iIİı]" : `\\${all}`;
    if (letter === "") throw pyError("ValueError", `stray % in format '${format}'`);
    if (letter === "%") return "%";
    if (Object.hasOwn(whole, letter)) return written(whole[letter]);
    if (!Object.hasOwn({ ...digits, ...names }, letter)) {
      const shown = new RegExp(`[\\^$\\\\.*+?()[\\]{}|]|${space}`, "u").test(letter) ? "%" : letter;
      throw pyError("ValueError", `'${shown}' is a bad directive in format '${format}'`);
    }
    if (letters.includes(letter)) throw pyError("re.error", `redefinition of group name '${letter}'`);
    letters.push(letter);
    return names[letter] ?? `(${digits[letter]})`;
  };
  const written = (text) => text.replace(new RegExp(`%([^]?)|(${space}+)|[\\^$\\\\.*+?()[\\]{}|/iIİı]`, "gu"), part);
  return [new RegExp(written(format), "iuy"), letters];
}
