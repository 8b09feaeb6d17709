// Room of the Parallel target.
