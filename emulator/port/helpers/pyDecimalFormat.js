// format(number, format) of a decimal number.
function pyDecimalFormat(number, format) {
  const known = /^(?:([^])?([<>=^]))?([-+ ]?)(0?)(\d*)([,_]?)(?:\.(\d+))?([eEfFgGn%]?)$/u;
  const [, fill, align, sign, padding, width, comma, precision, letter] = known.exec(format) ?? [];
  if (letter === undefined || comma === "_") throw pyError("ValueError", "invalid format string");
  const type = { "": "G", n: "g" }[letter] ?? letter;
  const zero = number.kind ? "" : padding;
  const digits = precision === undefined ? null : Number(precision);
  const [whole, rest] = pyDecimalShown(number, type, digits);
  const before = number.sign ? "-" : sign === "-" ? "" : sign;
  const filled = zero ? "0" : fill ?? " ";
  const wide = Number(width || 0);
  const grouped = comma ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  let shown = grouped;
  const least = wide - before.length - rest.length;
  // Zeros in front are grouped as well.
  if (zero && !align) {
    while (pyLen(shown) < least) shown = comma && /^\d{3}(,|$)/.test(shown) ? `0,${shown}` : `0${shown}`;
  }
  const text = shown + rest;
  const missing = Math.max(wide - before.length - text.length, 0);
  const side = align ?? (zero ? "=" : ">");
  const left = { "<": 0, ">": missing, "=": missing, "^": Math.floor(missing / 2) }[side];
  const [start, end] = [filled.repeat(left), filled.repeat(missing - left)];
  return side === "=" ? before + start + text : start + before + text + end;
}
