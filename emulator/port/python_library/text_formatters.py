"""What the library's string.Formatter has: texts with fields in braces, each step of which a class may replace."""

# mypy: ignore-errors


class Formatter:
    """Fills a text's fields as str.format does, by methods that a class below may replace."""

    def format(self, format_string, /, *args, **kwargs):
        """Return the text with its fields filled in."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        """Return the text with its fields filled in from a sequence and a mapping."""
        used_args = set()
        result, _ = self._filled(format_string, (args, kwargs, used_args), 2, 0)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _filled(self, format_string, given, depth, automatic):
        """Return the text, and the number of the next field without a name; False where fields have numbers."""
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        args, kwargs, used_args = given
        parts = []
        for literal_text, name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                parts.append(literal_text)
            if name is None:
                continue
            if (name == "" and automatic is False) or (name.isdigit() and automatic):
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            value, used = self.get_field(str(automatic) if name == "" else name, args, kwargs)
            if name == "":
                automatic += 1
            elif name.isdigit():
                automatic = False
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, automatic = self._filled(format_spec, given, depth - 1, automatic)
            parts.append(self.format_field(value, spec))
        return "".join(parts), automatic

    def get_value(self, key, args, kwargs):
        """Return the argument of a number or a name."""
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        """Do nothing; a class below may refuse arguments that no field names."""

    def format_field(self, value, format_spec):
        """Return a value as text in a format."""
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        """Return a value as `!r`, `!s` and `!a` turn it."""
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string):
        """Yield each piece of text with the field behind it: its name, format and conversion."""
        if not isinstance(format_string, str):
            raise TypeError(f"expected str, got {type(format_string).__name__}")
        return _pieces(format_string)

    def get_field(self, field_name, args, kwargs):
        """Return the value of a field, `name.attribute[item]`, and the argument that it begins with."""
        end = _first(field_name, ".[", 0)
        number = _number(field_name[:end])
        first = field_name[:end] if number is None else number
        value = self.get_value(first, args, kwargs)
        for is_attribute, step in _steps(field_name[end:]):
            value = getattr(value, step) if is_attribute else value[step]
        return value, first


def _first(text, signs, start):
    """Return the place of the first of some signs, the text's end where there is none."""
    for place in range(start, len(text)):
        if text[place] in signs:
            return place
    return len(text)


def _number(text):
    """Return the number that a text is, None for another; one that begins with too large a number is an error."""
    digits = 0
    while digits < len(text) and text[digits].isdecimal():
        digits += 1
    if digits and int(text[:digits]) > 9223372036854775807:
        raise ValueError("Too many decimal digits in format string")
    return int(text) if 0 < digits == len(text) else None


def _steps(rest):
    """Yield the attributes and items of a field's name behind the argument."""
    place = 0
    while place < len(rest):
        is_attribute = rest[place] == "."
        if not is_attribute and rest[place] != "[":
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        end = _first(rest, ".[" if is_attribute else "]", place + 1)
        if not is_attribute and end == len(rest):
            raise ValueError("Missing ']' in format string")
        step = rest[place + 1 : end]
        number = None if is_attribute else _number(step)
        if not step:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, step if number is None else number
        place = end if is_attribute else end + 1


def _pieces(text):
    place = 0
    while place < len(text):
        end = _first(text, "{}", place)
        if end == len(text):
            yield text[place:], None, None, None
            return
        brace = text[end]
        if text[end + 1 : end + 2] == brace:
            yield text[place : end + 1], None, None, None
            place = end + 2
        elif brace == "}" or end + 1 == len(text):
            raise ValueError(f"Single '{brace}' encountered in format string")
        else:
            field, following = _field(text, end + 1)
            yield text[place:end], *field
            place = following


def _field(text, start):
    """Return a field's name, format and conversion, and the place behind it."""
    end = _name_end(text, start)
    name = text[start:end]
    if text[end] == "}":
        return (name, "", None), end + 1
    conversion = None
    if text[end] == "!":
        if end + 1 == len(text):
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[end + 1]
        end += 2
        if text[end : end + 1] == "}":
            return (name, "", conversion), end + 1
        if end < len(text) and text[end] != ":":
            raise ValueError("expected ':' after conversion specifier")
    behind = _format_end(text, end + 1)
    return (name, text[end + 1 : behind], conversion), behind + 1


def _name_end(text, start):
    """Return the place of the `}`, `:` or `!` that a field's name ends at; what stands in [] is passed over."""
    place = start
    while place < len(text):
        if text[place] == "{":
            raise ValueError("unexpected '{' in field name")
        if text[place] in "}:!":
            return place
        place = _first(text, "]", place + 1) if text[place] == "[" else place + 1
    raise ValueError("expected '}' before end of string")


def _format_end(text, start):
    depth = 1
    for place in range(start, len(text)):
        if text[place] in "{}":
            depth += 1 if text[place] == "{" else -1
        if depth == 0:
            return place
    raise ValueError("unmatched '{' in format spec")
