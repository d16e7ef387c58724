// The seconds since 1970 of a local time, which is UTC; Python looks a day around for a change of clocks.
function pyLocalSeconds(dt) {
  const seconds = Number(pyMicro(dt) / 1000000n - 62135683200n);
  const around = seconds + (dt.fold ? 86400 : -86400);
  if (around < -62135596800) throw pyError("ValueError", "year 0 is out of range");
  if (around > 253402300799) throw pyError("ValueError", "year 10000 is out of range");
  return seconds;
}
