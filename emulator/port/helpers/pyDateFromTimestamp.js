// date.fromtimestamp(timestamp), of the local time, which is UTC.
function pyDateFromTimestamp(timestamp) {
  return pyFromTimestamp(timestamp).date();
}
