// math.lcm(*integers).
function pyMathLcm(...integers) {
  const multiple = pyMathIntegers(...integers).reduce((found, next) => {
    return found && next ? (found / BigInt(pyMathGcd(found, next))) * next : 0n;
  }, 1n);
  return pyInteger(multiple < 0n ? -multiple : multiple);
}
