// The text of a finite x, not below zero, with n digits after the point and an exponent; exact ties to the even digit.
function pyExponential(x, n) {
  let exponent = x === 0 ? 0 : Number(x.toExponential().split("e")[1]);
  let digits = String(pyTimesTen(x, n - exponent));
  // The shortest text may say 1e23 for a number below it, and rounding may carry.
  if (x !== 0 && digits.length !== n + 1) {
    exponent += digits.length - n - 1;
    digits = String(pyTimesTen(x, n - exponent));
  }
  const mantissa = n > 0 ? `${digits[0]}.${digits.slice(1).padEnd(n, "0")}` : digits[0];
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
