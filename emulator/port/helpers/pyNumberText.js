// str(x) of a finite number: whole numbers up to 2**53 are ints, all other numbers floats.
function pyNumberText(x) {
  if (Number.isInteger(x) && Math.abs(x) <= 2 ** 53) return String(x);
  const [digits, exponent] = x.toExponential().split("e");
  if (exponent >= -4 && exponent < 16) return Number.isInteger(x) ? `${x}.0` : String(x);
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}
