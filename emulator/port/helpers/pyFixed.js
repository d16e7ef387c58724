// The decimal text of a finite x with n digits behind the point, exact ties to the even digit.
function pyFixed(x, n) {
  if (Math.abs(x) >= 1e21) return BigInt(x) + (n > 0 ? "." + "0".repeat(n) : "");
  const isTie = Math.abs(x * 2 ** (n + 1)) % 2 === 1;
  const cut = isTie ? x.toFixed(n + 1).slice(0, n > 0 ? -1 : -2) : "";
  return isTie && Number(cut.slice(-1)) % 2 === 0 ? cut : x.toFixed(n);
}
