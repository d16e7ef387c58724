// date.fromisocalendar(year, week, day), as a date or of another class.
function pyFromIsoCalendar(year, week, day, type = PyDate) {
  const [of, number, at] = [year, week, day].map((each) => pyCInt(each));
  if (of < 1 || of > 9999) throw pyError("ValueError", `Year is out of range: ${of}`);
  const monday = (each) => pyDayNumber(each, 1, 4) - ((pyDayNumber(each, 1, 4) + 6) % 7);
  const start = monday(of) + (number - 1) * 7;
  if (number < 1 || start >= monday(of + 1)) throw pyError("ValueError", `Invalid week: ${number}`);
  if (at < 1 || at > 7) throw pyError("ValueError", `Invalid day: ${at} (range is [1, 7])`);
  return new type(...pyDayOf(start + at - 1));
}
