// Room of the CSV target.
