// The bases of an exception class that Python or requests has; what is not named here derives from Exception.
function pyErrorBases(kind) {
  const derived = {
    BaseException: "Exception SystemExit KeyboardInterrupt GeneratorExit",
    AttributeError: "dataclasses.FrozenInstanceError",
    ArithmeticError: "FloatingPointError OverflowError ZeroDivisionError decimal.DecimalException",
    LookupError: "IndexError KeyError",
    KeyError: "zoneinfo.ZoneInfoNotFoundError",
    ImportError: "ModuleNotFoundError",
    NameError: "UnboundLocalError",
    RuntimeError: "NotImplementedError RecursionError",
    SyntaxError: "IndentationError xml.etree.ElementTree.ParseError",
    IndentationError: "TabError",
    TypeError: "requests.StreamConsumedError",
    IOError: "OSError",
    EnvironmentError: "OSError",
    OSError:
      "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError " +
      "IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError requests.RequestException",
    ConnectionError: "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError",
    "socket.timeout": "TimeoutError",
    ValueError:
      "UnicodeError json.JSONDecodeError binascii.Error requests.MissingSchema requests.InvalidSchema " +
      "requests.InvalidURL requests.InvalidHeader calendar.IllegalMonthError statistics.StatisticsError " +
      "ipaddress.AddressValueError urllib3.LocationParseError",
    UnicodeError: "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
    "json.JSONDecodeError": "JSONDecodeError requests.JSONDecodeError",
    Warning:
      "BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning PendingDeprecationWarning " +
      "ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning requests.RequestsWarning",
    DeprecationWarning: "requests.FileModeWarning",
    "requests.RequestsWarning": "requests.FileModeWarning requests.RequestsDependencyWarning",
    ZeroDivisionError: "decimal.DivisionByZero",
    "decimal.DecimalException": "decimal.InvalidOperation decimal.DivisionByZero decimal.Inexact decimal.Rounded",
    "requests.RequestException":
      "requests.HTTPError requests.ConnectionError requests.Timeout requests.TooManyRedirects requests.URLRequired " +
      "requests.InvalidJSONError requests.MissingSchema requests.InvalidSchema requests.InvalidURL " +
      "requests.InvalidHeader requests.ChunkedEncodingError requests.ContentDecodingError " +
      "requests.StreamConsumedError requests.RetryError",
    "requests.ConnectionError": "requests.ProxyError requests.SSLError requests.ConnectTimeout",
    "requests.Timeout": "requests.ReadTimeout requests.ConnectTimeout",
    "requests.InvalidJSONError": "requests.JSONDecodeError",
  };
  const bases = Object.keys(derived).filter((base) => derived[base].split(" ").includes(kind));
  return bases.length > 0 || kind === "BaseException" ? bases : ["Exception"];
}
