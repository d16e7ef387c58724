// datetime.now(tz); without a zone the local time, which is UTC.
function pyNow(tz) {
  return pyFromTimestamp(pyTime(), tz);
}
