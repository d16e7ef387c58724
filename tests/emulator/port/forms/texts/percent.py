def program(v):
    return [
        "%s" % (v,),
        "%d items" % 3,
        "%s-%s" % ("a", v),
        "%.2f%%" % 12.345,
        "%(a)s" % {"a": v},
        "%5d|%-5s|%05.1f" % (3, "x", 2.5),
        "%r" % (v,),
    ]
