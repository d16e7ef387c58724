// format(x, spec) of an int, float or bool.
function pyFormatNumber(x, spec) {
  const isInt = pyIsInt(x);
  const how = pyFormatSpec(spec, x, isInt ? "d" : "");
  if (![...(isInt ? "bcdoxXn" : [""]), ..."eEfFgGn%"].includes(how.type)) {
    throw pyError("ValueError", pyUnknownCode(how.type, x));
  }
  const isWhole = isInt && "bcdoxXn".includes(how.type);
  const number = isWhole ? pyIntDigits(x, how) : pyFloatDigits(pyDouble(pyNumberOf(x)), how);
  const sign = (number.isNegative ? "-" : /[+ ]/.test(how.sign) ? how.sign : "") + number.prefix;
  const align = how.align ?? (how.isZeroed ? "=" : ">");
  const isFilled = how.fill === "0" && align === "=";
  const least = isFilled ? how.width - sign.length - number.rest.length : 0;
  const separator = number.digits ? how.separator : "";
  const digits = pyGrouped(number.digits, separator, /[boxX]/.test(how.type) ? 4 : 3, least);
  return pyAligned(sign, digits + number.rest, how.width, how.fill, align);
}
