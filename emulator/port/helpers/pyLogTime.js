// The time of a record in a format of strftime.
function pyLogTime(record, format) {
  return pyTimeStrftime(format, pyGmtime(record.created));
}
