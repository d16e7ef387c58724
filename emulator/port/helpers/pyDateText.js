// A date as YYYY-MM-DD.
function pyDateText({ year, month, day }) {
  return [String(year).padStart(4, "0"), ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
}
