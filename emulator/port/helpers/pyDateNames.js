// The names of days and months in the C locale: "days", "months", and both with three letters.
function pyDateNames(kind) {
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
  months.push("October", "November", "December");
  const short = (names) => names.map((name) => name.slice(0, 3));
  return { days, months, shortDays: short(days), shortMonths: short(months) }[kind];
}
