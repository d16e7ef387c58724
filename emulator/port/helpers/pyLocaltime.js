// time.localtime(seconds): the local time is UTC.
function pyLocaltime(seconds) {
  return pyGmtime(seconds, "UTC");
}
