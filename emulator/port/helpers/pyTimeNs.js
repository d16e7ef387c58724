// time.time_ns().
function pyTimeNs() {
  return pyInteger(BigInt(Date.now()) * 1000000n);
}
