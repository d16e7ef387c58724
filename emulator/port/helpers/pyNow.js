// datetime.now(tz); without a zone the local time, which is UTC.
function pyNow(tz = undefined) {
  return pyFromTimestamp(pyTime(), tz);
}
