// A text with the week date that it may begin with as a calendar date.
function pyWeekDate(text) {
  if (!text.includes("W")) return text;
  const week = /^(\d{4})(?:-W(\d\d)(?:-(\d)(?!\d))?|W(\d\d)(?:(\d)(?=(?:\d(?:\d\d)*)?(?!\d)))?)/;
  return text.replace(week, (all, year, dashed, dashedDay, basic, basicDay) => {
    const [number, day] = [Number(dashed ?? basic), Number(dashedDay ?? basicDay ?? 1)];
    // Week 1 is the one with January 4th in it.
    const at = new Date(0);
    const monday = (year) => at.setUTCFullYear(year, 0, 4) - ((at.getUTCDay() + 6) % 7) * 86400000;
    const [next, start] = [monday(Number(year) + 1), monday(year) + (number - 1) * 604800000];
    if (number < 1 || start >= next || day < 1 || day > 7) return "W";
    return new Date(start + (day - 1) * 86400000).toISOString().slice(0, 10);
  });
}
