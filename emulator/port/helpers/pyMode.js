// statistics.mode(data): the first of the values that are there most often.
function pyMode(data) {
  const found = pyMultimode(data);
  if (!found.length) throw pyError("statistics.StatisticsError", "no mode for empty data");
  return found[0];
}
