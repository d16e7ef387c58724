import sys

try:
    unicode
except NameError:
    unicode = str
try:
    text_types = (basestring,)
except NameError:
    text_types = (str, bytes)
try:
    range = xrange
except NameError:
    pass
try:
    long = long
except NameError:
    long = int
if sys.version_info[0] == 2:
    from urllib2 import quote, urlopen
elif sys.version_info.major >= 3:
    from urllib.parse import quote
if sys.version_info.major < 3:
    import cPickle as pickle
    import ConfigParser
PY2 = sys.version_info[0] == 2
if PY2:
    character = unichr
else:
    character = chr
for _ in ():
    NEVER = 1
try:
    SEEN = NEVER
except NameError as error:
    SEEN = str(error)


def letters(v):
    try:
        return list(map(unichr, v))
    except NameError as error:
        return str(error)


def asked(v):
    if PY2 and isinstance(v, (raw_input, int)):
        return raw_input(v)
    try:
        return isinstance(v, raw_input)
    except NameError as error:
        return str(error)


def program(v):
    kinds = [isinstance(v, text_types), isinstance(v, unicode), isinstance(v, long)]
    kinds.append(quote("a b/c"))
    return [kinds, list(range(2)), unicode(v), character(97), SEEN, letters([97]), asked(v)]
