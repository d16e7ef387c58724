// calendar.isleap(year).
function pyIsLeap(year) {
  const number = pyIndexOf(year);
  return number % 4 === 0 && (number % 100 !== 0 || number % 400 === 0);
}
