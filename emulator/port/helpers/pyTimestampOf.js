// dt.timestamp(): seconds since 1970; without a zone it is the local time, which is UTC.
function pyTimestampOf(dt) {
  const offset = dt.utcoffset();
  if (!offset) return pyFloatOf(pyLocalSeconds(dt) + dt.microsecond / 1e6);
  return pyFloatOf(pyRatio(pyMicro(dt) - offset.total - 62135683200000000n, 1000000n));
}
