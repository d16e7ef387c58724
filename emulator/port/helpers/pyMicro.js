// The microseconds of a datetime from year 1 on, as its own clock shows them, as a BigInt.
function pyMicro(dt) {
  const seconds = dt.toordinal() * 86400 + (dt.hour * 60 + dt.minute) * 60 + dt.second;
  return BigInt(seconds) * 1000000n + BigInt(dt.microsecond);
}
