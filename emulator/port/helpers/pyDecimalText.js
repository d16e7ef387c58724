// str() of a decimal number: with an exponent where Python shows one.
function pyDecimalText({ sign, digits, exp, kind }) {
  const minus = sign ? "-" : "";
  if (kind) return minus + kind;
  const text = String(digits);
  const left = exp + text.length;
  const point = exp <= 0 && left > -6 ? left : 1;
  const whole = point <= 0 ? "0" : text.slice(0, point).padEnd(point, "0");
  const fraction = point <= 0 ? "0".repeat(-point) + text : text.slice(point);
  const shown = left === point ? "" : `E${left > point ? "+" : ""}${left - point}`;
  return minus + whole + (fraction && `.${fraction}`) + shown;
}
