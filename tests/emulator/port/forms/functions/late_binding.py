def program(v):
    makers = [lambda: i for i in range(3)]
    others = []
    for k in range(3):
        others.append(lambda: k)
    fixed = [lambda j=j: j for j in range(3)]
    return [[f() for f in makers], [f() for f in others], [f() for f in fixed]]
