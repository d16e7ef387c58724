// The names of the methods that a built-in type has.
function pyMethods(type) {
  const text =
    "capitalize center count endswith expandtabs find index isalnum isalpha isascii isdigit islower isspace istitle " +
    "isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust " +
    "rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill";
  const set = "copy difference intersection isdisjoint issubset issuperset symmetric_difference union";
  const names = {
    str: `${text} casefold encode format format_map isdecimal isidentifier isnumeric isprintable`,
    bytes: `${text} decode fromhex hex`,
    int: "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes",
    float: "as_integer_ratio conjugate fromhex hex imag is_integer real",
    list: "append clear copy count extend index insert pop remove reverse sort __reversed__",
    tuple: "count index",
    dict: "clear copy fromkeys get items keys pop popitem setdefault update values __reversed__",
    set:
      `${set} add clear difference_update discard intersection_update pop remove symmetric_difference_update update`,
    frozenset: set,
  };
  if (type === "bool") return pyMethods("int");
  const isSequence = ["str", "bytes", "list", "tuple", "dict"].includes(type);
  const sized = "__iter__ __len__ __contains__";
  const special = { set: sized, frozenset: sized, function: "__call__ __name__", generator: "__iter__ __next__" };
  const ofAll = isSequence ? `${sized} __getitem__` : special[type] ?? "";
  return `${names[type] ?? ""} ${ofAll} __class__ __doc__ __eq__ __hash__ __str__ __repr__`.trim().split(/ +/);
}
