// datetime.utcfromtimestamp(timestamp).
function pyUtcFromTimestamp(timestamp) {
  return pyFromTimestamp(timestamp);
}
