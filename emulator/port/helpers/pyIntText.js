// str(x) of an int beyond 2**53, of as many digits as Python allows.
function pyIntText(x) {
  const text = String(x);
  if (text.replace("-", "").length <= 4300) return text;
  const limit = "Exceeds the limit (4300 digits) for integer string conversion";
  throw pyError("ValueError", `${limit}; use sys.set_int_max_str_digits() to increase the limit`);
}
