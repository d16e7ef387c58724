def program(v):
    error = ValueError("made") if v else TypeError("other")
    raise error
