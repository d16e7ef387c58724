// date.today().
function pyToday() {
  return pyFromTimestamp(pyTime()).date();
}
