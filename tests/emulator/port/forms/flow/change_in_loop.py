def program(v):
    items = [1, 2, 3]
    for each in items:
        if each < 3 and len(items) < 6:
            items.append(each + 10)
    return items
