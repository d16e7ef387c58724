// The decimal text of a finite x with n digits after the point, exact ties to the even digit.
function pyFixed(x, n) {
  const digits = String(pyTimesTen(x, n)).padStart(n + 1, "0");
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  return sign + digits.slice(0, digits.length - n) + (n > 0 ? "." + digits.slice(-n) : "");
}
