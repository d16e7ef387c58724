// requests.auth.AuthBase: the base of a handler's own credentials.
class PyAuthBase {
  static pyName = "requests.auth.AuthBase";
  pyCall() {
    throw pyError("NotImplementedError", "Auth hooks must be callable.");
  }
}
