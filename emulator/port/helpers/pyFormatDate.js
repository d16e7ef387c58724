// email.utils.formatdate(timeval, localtime, usegmt); the local time is UTC.
function pyFormatDate(timeval = null, localtime = false, usegmt = false) {
  const isLocal = pyTruthy(localtime);
  const zone = isLocal || pyTruthy(usegmt) ? PyTimezone.utc : null;
  return pyFormatDatetime(pyFromTimestamp(timeval ?? pyTime(), zone), !isLocal && pyTruthy(usegmt));
}
