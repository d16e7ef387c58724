// The time of a record in a format of its own.
function pyLogTime(record, format) {
  return pyStrftime(record, format);
}
