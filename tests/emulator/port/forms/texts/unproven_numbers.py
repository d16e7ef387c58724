def program(v):
    return [v + 1, v * 2, v - 1, v / 2, v // 2, v % 3, -v, v**2]
