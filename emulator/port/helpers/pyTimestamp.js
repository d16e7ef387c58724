// dt.timestamp() of a datetime with a zone: seconds since 1970, exactly rounded.
function pyTimestamp(dt) {
  const day = new Date(0).setUTCFullYear(dt.year, dt.month - 1, dt.day) / 1000;
  const seconds = day + (dt.hour * 60 + dt.minute) * 60 + dt.second;
  return pyFloatOf(`${BigInt(seconds) * 1000000n + BigInt(dt.microsecond - dt.offset)}e-6`);
}
