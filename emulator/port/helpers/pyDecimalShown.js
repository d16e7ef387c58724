// The digits before the point of a format, and all after them.
function pyDecimalShown(number, type, precision) {
  const { rounding } = PyDecimalContext.current;
  const percent = type === "%" ? "%" : "";
  if (number.kind) return [number.kind, percent];
  let shown = percent ? PyDecimal.of(number.sign, number.digits, number.exp + 2) : number;
  const fixed = "fF%".includes(type);
  const round = (places) => {
    const made = pyDecimalRescaled(shown, shown.adjusted() + 1 - places, rounding);
    const more = made.adjusted() !== shown.adjusted();
    return more ? pyDecimalRescaled(made, made.adjusted() + 1 - places, rounding) : made;
  };
  if (precision !== null && shown.digits !== 0n) {
    if ("eE".includes(type)) shown = round(precision + 1);
    else if (!fixed && String(shown.digits).length > Math.max(precision, 1)) shown = round(Math.max(precision, 1));
  }
  if (precision !== null && fixed) shown = pyDecimalRescaled(shown, -precision, rounding);
  if (shown.digits === 0n && shown.exp > 0 && fixed) shown = pyDecimalRescaled(shown, 0, rounding);
  const text = String(shown.digits);
  const left = shown.exp + text.length;
  const general = shown.exp <= 0 && left > -6 ? left : 1;
  const zeros = shown.digits === 0n && precision !== null ? 1 - precision : 1;
  const point = fixed ? left : "eE".includes(type) ? zeros : general;
  const whole = point <= 0 ? "0" : text.slice(0, point).padEnd(point, "0");
  const fraction = point <= 0 ? "0".repeat(-point) + text : text.slice(point);
  const exponent = left - point;
  const letter = type === "e" || type === "g" ? "e" : "E";
  const shows = exponent !== 0 || "eE".includes(type);
  const tail = shows ? `${letter}${exponent < 0 ? "-" : "+"}${Math.abs(exponent)}` : "";
  return [whole, (fraction && `.${fraction}`) + tail + percent];
}
